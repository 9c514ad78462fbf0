// npm run mock:replay -- file.json
import { readFileSync } from 'node:fs'
import { command, load } from './load.mjs'

await command(async () => {
  const [path] = process.argv.slice(2)
  if (!path) throw new Error('npm run mock:replay -- file.json: which file?')
  const text = readFileSync(path, 'utf8')
  const { checkRepro } = await load('mocks/repro/check-repro.ts')
  const { lines, differences } = checkRepro(text)
  for (const line of lines) console.log(line)
  if (differences.length > 0) throw new Error(`This build does not come to the same state:\n${differences.join('\n')}`)
  console.log(`The same state, after ${lines.length} steps.`)
})

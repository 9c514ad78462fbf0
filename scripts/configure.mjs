// npm run configure -- <dist> key=value…
import { command, load } from './load.mjs'

await command(async () => {
  const [folder, ...pairs] = process.argv.slice(2)
  if (!folder) throw new Error('usage: npm run configure -- <folder> key=value…')
  const { configure } = await load('build/configure.ts')
  for (const file of await configure(folder, pairs)) console.log(`configured ${file}`)
})

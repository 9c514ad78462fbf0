// npm run configure -- <dist> key=value… [--environment]: the latter reads KONNECT_ACCESS_FRONT_DOOR and so on, too.
import { parseArgs } from 'node:util'
import { command, load } from './load.mjs'

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { environment: { type: 'boolean', default: false } },
  })
  const [folder, ...pairs] = positionals
  if (!folder) throw new Error('usage: npm run configure -- <folder> key=value…')
  if (values.environment) {
    const { pairsFromEnvironment } = await load('build/configuration-environment.ts')
    pairs.unshift(...pairsFromEnvironment(process.env))
  }
  const { configure } = await load('build/configure.ts')
  for (const file of await configure(folder, pairs)) console.log(`configured ${file}`)
})

// npm run configure -- <dist> key=value… [--environment] [--portal URL]: reads KONNECT_ACCESS_REALM and so on, too;
// prerenders the pages for the portal whose API answers at URL.
import { parseArgs } from 'node:util'
import { command, load } from './load.mjs'

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { environment: { type: 'boolean', default: false }, portal: { type: 'string' } },
  })
  const [folder, ...pairs] = positionals
  if (!folder) throw new Error('usage: npm run configure -- <folder> key=value…')
  if (values.environment) {
    const { pairsFromEnvironment } = await load('build/configuration-environment.ts')
    pairs.unshift(...pairsFromEnvironment(process.env))
  }
  const { configure } = await load('build/configure.ts')
  const { fetchPortal } = await load('build/fetch-portal.ts')
  const { portal } = values
  const options = portal === undefined ? {} : { findPortal: (config) => fetchPortal(portal, config) }
  for (const file of await configure(folder, pairs, options)) console.log(`configured ${file}`)
})

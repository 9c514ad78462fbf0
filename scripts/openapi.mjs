// npm run openapi [-- FILE]
import { writeFileSync } from 'node:fs'
import { command, load } from './load.mjs'

await command(async () => {
  const file = process.argv[2] ?? 'openapi.json'
  const { openApiDocument } = await load('build/openapi.ts')
  writeFileSync(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`)
  console.log(`wrote ${file}`)
})

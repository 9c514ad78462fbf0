// npm run contract:probe -- https://portal.example [--json] [--prefix /api/v3] [--origin https://front.example] [--timeout 10]
import { parseArgs } from 'node:util'
import { command, load } from './load.mjs'

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      prefix: { type: 'string', default: '/api/v3' },
      origin: { type: 'string' },
      timeout: { type: 'string', default: '10' },
    },
  })
  const [url] = positionals
  if (!url) throw new Error('usage: npm run contract:probe -- https://portal.example [--json] [--prefix /api/v3]')
  const seconds = Number(values.timeout)
  if (!(seconds > 0)) throw new Error(`--timeout ${values.timeout}: not a number of seconds`)
  const { probeContract, formatReport } = await load('build/contract-probe.ts')
  const report = await probeContract({ ...values, url, timeoutMs: seconds * 1000 })
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report))
  if (!report.ok) process.exitCode = 1
})

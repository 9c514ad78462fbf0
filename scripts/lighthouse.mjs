// npm run lighthouse -- [--folder DIST] [PATH …]: Lighthouse on the public screens; on demand, since its scores vary with the machine.
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { table } from './bench-numbers.mjs'
import { chromiumArgs, needChromium } from './find-chromium.mjs'
import { command } from './load.mjs'
import { startMockApi } from './mock-api.mjs'
import { startPreview } from './preview.mjs'

const screens = [
  '/login',
  '/register',
  '/forgot-password',
  '/verify-email#token=00000000-0000-0000-0000-000000000000',
  '/portal/acme/login',
]

/** The browser writes a line for every answer that is a 401; that nobody is signed in cannot be told another way. */
const expected401 = /\/(?:me|refresh)$/

await command(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } })
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const port = await freePort()
  const api = await startMockApi()
  const app = await startPreview({ api: api.url, folder: values.folder })
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  })
  try {
    const rows = []
    for (const path of positionals.length > 0 ? positionals : screens)
      rows.push({ path, ...(await inspect(app.url + path, port)) })
    console.log(
      table(rows, {
        screen: ({ path }) => path,
        performance: ({ scores }) => scores.performance,
        accessibility: ({ scores }) => scores.accessibility,
        'best practices': ({ scores }) => scores['best-practices'],
        SEO: ({ scores }) => scores.seo,
      }),
    )
    for (const { path, below } of rows) for (const line of below) console.log(`${path}: ${line}`)
  } finally {
    await browser.close()
    await Promise.all([app.close(), api.close()])
  }
})

/** Scores of the four categories, 0 to 100, and in words what keeps them from 100. */
async function inspect(url, port) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error' })
  const categories = Object.values(lhr.categories)
  const below = categories.flatMap(({ id, auditRefs }) =>
    auditRefs
      .map(({ id: audit, weight }) => ({ weight, ...lhr.audits[audit] }))
      .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
      .map((audit) => `${id}: ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}${excuse(audit)}`),
  )
  return { scores: Object.fromEntries(categories.map(({ id, score }) => [id, Math.round(score * 100)])), below }
}

function excuse({ id, details }) {
  if (id !== 'errors-in-console') return ''
  const others = details.items.filter(
    ({ description, sourceLocation }) => !(/\b401\b/.test(description) && expected401.test(sourceLocation?.url ?? '')),
  )
  if (others.length === 0) return ': only the 401 of who is signed in'
  return `: ${others.map(({ description }) => description).join('; ')}`
}

/** Lighthouse wants to be told the browser's port. */
async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

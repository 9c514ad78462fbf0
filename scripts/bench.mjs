// npm run bench [-- RUNS]: size and speed of the entry screens, as ratios to controls measured in the same run.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { benchMocks, tooSlow } from './bench-mocks.mjs'
import { chromiumArgs, needChromium } from './find-chromium.mjs'
import { command } from './load.mjs'
import { startMockApi } from './mock-api.mjs'
import { startPreview } from './preview.mjs'

/** A slow phone on a slow network: 4 × slower processor, 1.6 Mbit/s, 150 ms a request, nothing cached. */
const slow = { cpu: 4, bytesPerSecond: 1_600_000 / 8, latencyMs: 150 }

const screens = [
  { name: '/portal/acme/login', path: '/portal/acme/login', field: 'Email' },
  { name: '/portal/acme/register', path: '/portal/acme/register', field: 'Full name' },
  { name: '/login', path: '/login', field: 'Email' },
  { name: '/register', path: '/register', field: 'Email' },
]

const form = '<label>Email <input type="email" name="email" autocomplete="username"></label>'
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Control</title>${head}<body>${body}`

/** Controls: the form as plain HTML, and the same drawn by React alone. */
async function buildControls(folder) {
  writeFileSync(join(folder, 'index.html'), page(form))
  const react = join(folder, 'react')
  const source = mkdtempSync(join(tmpdir(), 'bench-source-'))
  const root = new URL('..', import.meta.url).pathname
  writeFileSync(
    join(source, 'main.js'),
    `import { createElement as e } from '${root}node_modules/react/index.js'
     import { createRoot } from '${root}node_modules/react-dom/client.js'
     createRoot(document.getElementById('root')).render(e('label', null, 'Email ', e('input', { type: 'email', name: 'email' })))`,
  )
  writeFileSync(
    join(source, 'index.html'),
    page('<div id="root"></div><script type="module" src="./main.js"></script>'),
  )
  await build({
    root: source,
    base: '/react/',
    configFile: false,
    logLevel: 'error',
    build: { outDir: react, emptyOutDir: true },
  })
  rmSync(source, { recursive: true })
}

/** As small as a server can be: the controls are not an app of ours. */
async function serveControls(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, request.url.endsWith('/') ? `${request.url}index.html` : request.url)
    if (!existsSync(path)) return void response.writeHead(404).end()
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
    response.end(gzipSync(readFileSync(path)))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  }
}

async function measure(browser, url, field) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const tab = await context.newPage()
  const session = await context.newCDPSession(tab)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  const loaded = []
  tab.on('response', (response) => loaded.push(response))
  const start = performance.now()
  await tab.goto(url, { waitUntil: 'commit' })
  await tab.getByLabel(field, { exact: true }).first().waitFor()
  const ms = performance.now() - start
  const bytes = { script: 0, stylesheet: 0 }
  for (const response of loaded) {
    const type = response.request().resourceType()
    if (type in bytes && response.ok()) bytes[type] += gzipSync(await response.body()).length
  }
  await context.close()
  return { ms, ...bytes }
}

/** Time until the log-in screen of a second load can be typed into, at full speed, with a warm cache. In ms. */
async function secondLoad(browser, base) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const email = tab.getByLabel('Email', { exact: true })
  await tab.goto(`${base}/portal/acme/login`)
  await email.waitFor()
  const start = performance.now()
  await tab.goto(`${base}/portal/acme/login`, { waitUntil: 'commit' })
  await email.waitFor()
  const ms = performance.now() - start
  await context.close()
  return ms
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

await command(async () => {
  const runs = Number(process.argv[2] ?? 5)
  const root = new URL('..', import.meta.url).pathname
  process.chdir(root)
  await build({ logLevel: 'error' })
  await build({ logLevel: 'error', mode: 'mock' })
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  await buildControls(folder)
  const api = await startMockApi()
  const app = await startPreview({ api: api.url })
  const mock = await startPreview({ mock: true })
  const controls = await serveControls(folder)
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs })
  try {
    const subjects = [
      { name: 'control: plain HTML', url: controls.url, field: 'Email' },
      { name: 'control: React alone', url: `${controls.url}/react/`, field: 'Email' },
      ...screens.map(({ name, path, field }) => ({ name, url: app.url + path, field })),
    ]
    const results = subjects.map(({ name }) => ({ name, runs: [] }))
    // Round by round, so that a noisy minute of the machine hits all subjects alike.
    for (let run = 0; run < runs; run++) {
      for (const [index, { url, field }] of subjects.entries())
        results[index].runs.push(await measure(browser, url, field))
    }
    const boots = { real: [], mock: [] }
    for (let run = 0; run < runs; run++) {
      boots.real.push(await secondLoad(browser, app.url))
      boots.mock.push(await secondLoad(browser, mock.url))
    }
    report(results)
    const [real, mocked] = [median(boots.real), median(boots.mock)]
    console.log(
      `second load, usable: without mocks ${real.toFixed(0)} ms, with mocks ${mocked.toFixed(0)} ms, × ${(mocked / real).toFixed(2)}`,
    )
    const growth = await benchMocks()
    console.table(growth.map(({ call, size, ms }) => ({ call, developers: size, ms: +ms.toFixed(2) })))
    for (const line of tooSlow(growth)) console.error(line)
  } finally {
    await browser.close()
    await Promise.all([api.close(), app.close(), mock.close(), controls.close()])
    rmSync(folder, { recursive: true })
  }
})

function report(results) {
  const [plain, react] = results.map(({ runs }) => median(runs.map(({ ms }) => ms)))
  const rows = results.map(({ name, runs }) => {
    const times = runs.map(({ ms }) => ms)
    const ms = median(times)
    return {
      screen: name,
      'scripts gz kB': +(median(runs.map(({ script }) => script)) / 1000).toFixed(1),
      'css gz kB': +(median(runs.map(({ stylesheet }) => stylesheet)) / 1000).toFixed(1),
      'typable ms': Math.round(ms),
      spread: `${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))}`,
      '× plain': +(ms / plain).toFixed(2),
      '× React': +(ms / react).toFixed(2),
    }
  })
  console.table(rows)
  writeFileSync('bench.json', `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`wrote bench.json (${readFileSync('bench.json').length} bytes)`)
}

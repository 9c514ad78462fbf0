// npm run bench -- [RUNS] [--only entry,steps,boot,catalog,backend] [--folder DIST]: size and speed, see docs/performance.md
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { benchCatalog } from './bench-catalog.mjs'
import { startControls } from './bench-controls.mjs'
import { benchEntry } from './bench-entry.mjs'
import { secondLoad, slowPhone } from './bench-load.mjs'
import { benchMocks } from './bench-mocks.mjs'
import { median, ratio, spread } from './bench-numbers.mjs'
import { barsOf, report } from './bench-report.mjs'
import { benchSteps } from './bench-steps.mjs'
import { chromiumArgs, needChromium } from './find-chromium.mjs'
import { command, load } from './load.mjs'
import { startMockApi } from './mock-api.mjs'
import { startPreview } from './preview.mjs'

const parts = ['entry', 'steps', 'boot', 'catalog', 'backend']
const root = fileURLToPath(new URL('..', import.meta.url))

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: parts.join(',') }, folder: { type: 'string' } },
  })
  const runs = Number(positionals[0] ?? 7)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`${positionals[0]}: not a number of runs`)
  const wanted = values.only.split(',')
  const unknown = wanted.filter((part) => !parts.includes(part))
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: there are ${parts.join(', ')}`)
  process.chdir(root)
  // Builds of its own: others may be at work with those in dist and dist-mock.
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const dist = values.folder ?? (await built(folder, 'production'))
    const mockDist = wanted.includes('boot') ? await built(folder, 'mock') : null
    await bench({ runs, wanted, dist, mockDist })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function built(folder, mode) {
  const outDir = join(folder, mode)
  await build({ logLevel: 'error', mode, build: { outDir, emptyOutDir: true } })
  return outDir
}

/** The same build for one portal that was known when it was configured. */
async function startPortal(dist, api) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-portal-'))
  cpSync(dist, folder, { recursive: true })
  const { configure } = await load('build/configure.ts')
  const { fetchPortal } = await load('build/fetch-portal.ts')
  await configure(folder, ['realm=portal'], { findPortal: (config) => fetchPortal(api.url, config) })
  const { url, close } = await startPreview({ api: api.url, folder })
  return { url, close: () => close().finally(() => rmSync(folder, { recursive: true })) }
}

async function bench({ runs, wanted, dist, mockDist }) {
  const conditions = { date: new Date().toISOString(), runs, slowPhone, ...machine(), loadBefore: loadOfMachine() }
  const api = await startMockApi()
  const app = await startPreview({ api: api.url, folder: dist })
  const portal = await startPortal(dist, api)
  const executablePath = needChromium()
  const browser = await chromium.launch({ executablePath, args: chromiumArgs })
  const controls = await startControls(dist)
  const closing = [api, app, portal, controls]
  try {
    const measure = {
      entry: () => benchEntry(browser, { app: app.url, portal: portal.url, controls: controls.url, runs }),
      steps: () => benchSteps(browser, { app: app.url }),
      async boot() {
        const mock = await startPreview({ mock: true, folder: mockDist })
        closing.push(mock)
        return benchBoot(browser, { app: app.url, mock: mock.url, runs })
      },
      catalog: () => benchCatalog(browser, { folder: dist }),
      backend: benchMocks,
    }
    const results = {}
    for (const part of wanted) results[part] = await measure[part]()
    const all = { conditions: { ...conditions, chromium: browser.version(), loadAfter: loadOfMachine() }, ...results }
    const bars = barsOf(all)
    console.log(report(all, bars))
    // A part is for looking at; the file holds what was measured together.
    if (wanted.length === parts.length) {
      writeFileSync('bench.json', `${JSON.stringify({ ...all, bars }, null, 2)}\n`)
      console.log('\nwrote bench.json')
    }
  } finally {
    await browser.close()
    await Promise.all(closing.map((each) => each.close()))
  }
}

/** The portal's log-in on a second load, without and with the simulated backend in the page; in turns. */
async function benchBoot(browser, { app, mock, runs }) {
  const path = '/portal/acme/login'
  const field = 'form input[type=email]'
  const real = []
  const mocked = []
  for (let run = 0; run < runs; run++) {
    real.push(await secondLoad(browser, { url: app + path, field }))
    mocked.push(await secondLoad(browser, { url: mock + path, field }))
  }
  return {
    realMs: Math.round(median(real)),
    realSpread: spread(real),
    mockMs: Math.round(median(mocked)),
    mockSpread: spread(mocked),
    timesReal: ratio(median(mocked), median(real)),
  }
}

function machine() {
  return { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
}

function loadOfMachine() {
  return loadavg().map((each) => Number(each.toFixed(1)))
}

// Part of npm run bench: the catalog of a portal that grows, in the production build at full speed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './bench-numbers.mjs'
import { load } from './load.mjs'
import { startMockApi } from './mock-api.mjs'
import { startPreview } from './preview.mjs'

const sizes = [10, 100, 1000, 5000]
const searches = 50
/** One frame at 60 a second, ms. */
export const frameMs = 16.7

const topics = ['Orders', 'Payments', 'Shipping', 'Identity', 'Catalog', 'Weather', 'Ledger', 'Customs', 'Parcels']
const words = ['order', 'pay', 'ship', 'iden', 'cata', 'weath', 'ledg', 'cust', 'parc', 'a', 'e', 'o']

/**
 * Work of the main thread per key press, until the page is quiet again: with the request, the rendering of its response and
 * every frame of a transition. And what stays in memory after 50 searches.
 */
export async function benchCatalog(browser, { folder }) {
  const rows = []
  for (const size of sizes) rows.push({ apis: size, ...(await measure(browser, folder, size)) })
  return rows
}

async function measure(browser, dist, size) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-catalog-'))
  const statePath = join(folder, 'world.json')
  writeFileSync(statePath, JSON.stringify(await grownWorld(size)))
  const api = await startMockApi({ statePath })
  const site = await startPreview({ folder: dist, api: api.url })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  try {
    const tab = await context.newPage()
    await tab.addInitScript(countLongTasks)
    await tab.goto(`${site.url}/portal/acme/login`)
    await tab.getByLabel('Email', { exact: true }).fill('dev@acme.test')
    await tab.getByLabel('Password', { exact: true }).fill('Passw0rd!')
    await tab.getByRole('button', { name: 'Log in', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: 'APIs' }).waitFor()
    await tab.waitForLoadState('networkidle')
    return await work(browser, tab, await context.newCDPSession(tab))
  } finally {
    await context.close()
    await Promise.all([site.close(), api.close()])
    rmSync(folder, { recursive: true })
  }
}

async function work(browser, tab, session) {
  const box = tab.getByRole('searchbox', { name: 'Search APIs' })
  // Compiled and warm, as after a person's first word.
  for (const word of words) await search(tab, box, word)
  await search(tab, box, '')
  await tab.evaluate(() => (window.benchLongTasks = 0))

  const presses = {}
  await browser.startTracing(tab, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await box.focus()
  presses.search = await press(tab, [...'orders 1', ...Array(8).fill('Backspace')])
  presses.view = []
  for (const name of ['List', 'Grid', 'List', 'Grid']) {
    await tab.getByRole('button', { name, exact: true }).focus()
    presses.view.push(...(await press(tab, ['Space'])))
  }
  const next = tab.getByRole('button', { name: 'Next page', exact: true })
  presses.paging = []
  if (await next.isVisible()) {
    await next.focus()
    presses.paging = await press(tab, Array(8).fill('Enter'))
  }
  const found = readTrace(await browser.stopTracing(), Object.values(presses).flat())
  const longTasks = await tab.evaluate(() => window.benchLongTasks)

  const before = await heap(session)
  for (let index = 0; index < searches; index++) await search(tab, box, `${words[index % words.length]}${index}`)
  const after = await heap(session)
  return {
    ...Object.fromEntries(Object.entries(presses).map(([kind, marks]) => [kind, summary(marks, found)])),
    longTasks,
    heapMb: { before: round(before), after: round(after) },
  }
}

function countLongTasks() {
  window.benchLongTasks = 0
  new PerformanceObserver((list) => (window.benchLongTasks += list.getEntries().length)).observe({ type: 'longtask' })
}

/**
 * Presses keys one by one; the response to each is rendered before the next. Returns the marks that it left in the
 * trace.
 */
async function press(tab, keys) {
  const marks = []
  for (const key of keys) {
    const mark = `bench-${crypto.randomUUID()}`
    await tab.evaluate((name) => console.timeStamp(name), mark)
    await tab.keyboard.press(key)
    await quiet(tab)
    await tab.evaluate((name) => console.timeStamp(`${name}-end`), mark)
    marks.push(mark)
  }
  return marks
}

/** By mark: all work of the main thread until the page was quiet, and the busiest frame's share; processor's time, ms. */
function readTrace(trace, marks) {
  const events = JSON.parse(trace.toString()).traceEvents.toSorted((one, other) => one.ts - other.ts)
  const stamps = events.filter(({ name }) => name === 'TimeStamp')
  const at = new Map(stamps.map((event) => [event.args.data.message, event]))
  return new Map(
    marks.map((mark) => {
      const { ts, pid, tid } = at.get(mark)
      const end = at.get(`${mark}-end`).ts
      const during = events.filter((each) => each.pid === pid && each.tid === tid && each.ts > ts && each.ts < end)
      const frames = [0]
      for (const { name, tdur = 0 } of during) {
        if (name === 'Commit') frames.push(0)
        if (name === 'RunTask') frames[frames.length - 1] += tdur / 1000
      }
      return [mark, { total: frames.reduce((sum, ms) => sum + ms, 0), frame: Math.max(...frames) }]
    }),
  )
}

function summary(marks, found) {
  if (marks.length === 0) return null
  const works = marks.map((mark) => found.get(mark))
  return {
    frameMs: round(median(works.map(({ frame }) => frame))),
    frameMaxMs: round(Math.max(...works.map(({ frame }) => frame))),
    totalMs: round(median(works.map(({ total }) => total))),
  }
}

async function search(tab, box, text) {
  await box.fill(text)
  await quiet(tab)
}

/** Longer than the debounce of the search, the local response and its rendering. */
async function quiet(tab) {
  await tab.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done, { timeout: 1000 }), 350)))
  await tab.locator('[aria-busy=true]').waitFor({ state: 'detached' })
}

async function heap(session) {
  // Twice: what the first has finalised, the second frees.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000
}

const round = (ms) => Number(ms.toFixed(2))

/** The default world, with so many APIs more in the portal `acme` that it has `size`. */
export async function grownWorld(size) {
  const { createWorld } = await load('mocks/backend.ts')
  const world = createWorld({ seed: 1, now: Date.now(), origin: 'http://127.0.0.1', scenario: 'default' })
  const { apis } = world.portals.find(({ slug }) => slug === 'acme')
  const [model] = apis
  while (apis.length < size) {
    const number = apis.length
    apis.push({
      ...model,
      id: crypto.randomUUID(),
      slug: `api-${number}`,
      name: `${topics[number % topics.length]} ${number}`,
      description: `What there is to know about number ${number}, for those who call it from elsewhere.`,
    })
  }
  apis.length = size
  return { version: 1, snapshot: { state: { world, jar: [] }, log: [] } }
}

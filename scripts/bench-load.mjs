// Part of npm run bench: one page load, watched from inside the page.
import { gzipLength } from './bench-numbers.mjs'

/** A slow phone on a slow network, nothing cached: 4 × slower processor, 1.6 Mbit/s, 150 ms a request. */
export const slowPhone = { cpu: 4, bytesPerSecond: 1_600_000 / 8, latencyMs: 150 }

const phone = { width: 390, height: 844 }

/**
 * Runs in the page before anything else does; polling from outside would add a noise of its own. Ms since the
 * navigation began: `field` when the frame with the visible, enabled field went out, `hydrated` when a submit works.
 */
function watchPage({ selector, waitsForHydration }) {
  const seen = { field: null, hydrated: null, shift: 0 }
  window.benchSeen = seen
  let isReported = false
  const report = () => {
    if (isReported || seen.field === null || (waitsForHydration && seen.hydrated === null)) return
    isReported = true
    console.debug('bench: ready')
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.hydrated === undefined) return
    seen.hydrated = performance.now()
    observer.disconnect()
    report()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-hydrated'] })
  const look = () => {
    const field = document.querySelector(selector)
    const isThere =
      field && !field.disabled && field.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (!isThere || field.getClientRects().length === 0) return void requestAnimationFrame(look)
    // A task of its own, behind the frame that shows the field.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      seen.field = performance.now()
      report()
    }
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
}

function readPage() {
  const paint = performance.getEntriesByName('first-paint')[0]
  const resources = performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({
    url: name,
    asked: startTime,
    answered: responseEnd,
  }))
  return { ...window.benchSeen, paint: paint?.startTime ?? null, resources }
}

/**
 * Loads a page in a browser of nobody's, and reads what it saw once its network is quiet.
 * @returns ms: `field`, `hydrated`, `paint`; `shift` (CLS); `resources` with their moments
 */
export async function loadPage(browser, { url, field, hasScript = true }, profile = slowPhone) {
  const context = await browser.newContext({ viewport: phone, locale: 'en-US' })
  try {
    const tab = await context.newPage()
    await tab.addInitScript(watchPage, { selector: field, waitsForHydration: hasScript })
    if (profile) await slowDown(await context.newCDPSession(tab), profile)
    const ready = tab.waitForEvent('console', {
      predicate: (message) => message.text() === 'bench: ready',
      timeout: 60_000,
    })
    await tab.goto(url, { waitUntil: 'commit' })
    await ready
    await tab.waitForLoadState('networkidle')
    return await tab.evaluate(readPage)
  } finally {
    await context.close()
  }
}

async function slowDown(session, { cpu, bytesPerSecond, latencyMs }) {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/**
 * Time of the same page's second load in the same browser, at full speed with a warm cache, until its field can be
 * typed into. Ms.
 */
export async function secondLoad(browser, { url, field }) {
  const context = await browser.newContext({ locale: 'en-US' })
  try {
    const tab = await context.newPage()
    await tab.addInitScript(watchPage, { selector: field, waitsForHydration: true })
    for (const isFirst of [true, false]) {
      const ready = tab.waitForEvent('console', { predicate: (message) => message.text() === 'bench: ready' })
      await tab.goto(url, { waitUntil: 'commit' })
      await ready
      if (isFirst) await tab.waitForLoadState('networkidle')
    }
    return (await tab.evaluate(readPage)).field
  } finally {
    await context.close()
  }
}

/**
 * The longest task of the main thread while a page loads at full speed, ms: on the clock, and of the processor's time,
 * which other work on the machine does not lengthen.
 */
export async function longestTask(browser, { url, field, hasScript = true }) {
  const context = await browser.newContext({ viewport: phone, locale: 'en-US' })
  try {
    const tab = await context.newPage()
    await tab.addInitScript(watchPage, { selector: field, waitsForHydration: hasScript })
    const ready = tab.waitForEvent('console', { predicate: (message) => message.text() === 'bench: ready' })
    await browser.startTracing(tab, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
    await tab.goto(url, { waitUntil: 'commit' })
    await ready
    await tab.waitForLoadState('networkidle')
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
    const mains = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
    const longest = (key) => Math.max(0, ...tasks.map((task) => task[key] ?? 0)) / 1000
    return { clock: longest('dur'), processor: longest('tdur') }
  } finally {
    await context.close()
  }
}

const sizes = new Map()

/** What an address sends, gzip -9, in bytes; `text` for documents. */
export async function fetchSize(url) {
  if (!sizes.has(url)) {
    const response = await fetch(url, { headers: { accept: 'text/html,*/*', 'accept-encoding': 'identity' } })
    const content = Buffer.from(await response.arrayBuffer())
    sizes.set(url, { gz: gzipLength(content), text: content.toString() })
  }
  return sizes.get(url)
}

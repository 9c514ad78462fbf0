import { isApiPath } from '../api-paths'

/** Chromium stops a worker after 30 s without work; a stopped one has forgotten which tabs are mocked. */
const reviveEveryMs = 10_000
const confirmationMs = 1_000
/**
 * If the worker does not start in this time, the page continues without it. Chromium can take seconds to register one.
 */
const timeoutMs = 8_000

/**
 * Starts msw's service worker, so that calls show in the browser's network panel and images are answered too. Resolves
 * false where there is none to be had (plain http, private windows, a browser that does not get round to it):
 * `patchFetch` then answers by itself.
 */
export async function startWorker(url: string, answer: (request: Request) => Promise<Response>): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const late = new AbortController()
  try {
    await Promise.race([startMsw(url, answer, late.signal), rejectAfter(timeoutMs, 'It does not begin.')])
  } catch (error) {
    late.abort()
    console.warn('Mock mode goes on without a service worker:', error)
    return false
  }
  keepAlive()
  return true
}

async function startMsw(
  url: string,
  answer: (request: Request) => Promise<Response>,
  late: AbortSignal,
): Promise<void> {
  await waitForControl(url)
  // Only now: where storage is blocked, msw throws as soon as it is loaded.
  const [{ http }, { setupWorker }] = await Promise.all([import('msw'), import('msw/browser')])
  late.throwIfAborted()
  const ours = ({ request }: { request: Request }) => {
    const target = new URL(request.url)
    return target.origin === location.origin && isApiPath(target.pathname)
  }
  const worker = setupWorker(http.all(ours, ({ request }) => answer(request)))
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
}

function rejectAfter(ms: number, complaint: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, ms, new Error(complaint)))
}

/**
 * Registers before msw does, because msw passes the address as a plain string, which Trusted Types refuse. Waits until the
 * worker controls this page, because msw would otherwise load it anew, and the token of its link would be lost. Throws
 * where it does not: a new worker takes the page over, but a forced reload is never controlled.
 */
async function waitForControl(url: string): Promise<void> {
  const { serviceWorker } = navigator
  const existing = await serviceWorker.getRegistration()
  const isNew = !existing?.active?.scriptURL.endsWith(url)
  if (isNew) await serviceWorker.register(url)
  await serviceWorker.ready
  if (serviceWorker.controller) return
  const controlled = new Promise<void>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
  await (isNew ? controlled : Promise.race([controlled, rejectAfter(confirmationMs, 'It does not control this page.')]))
}

function keepAlive(): void {
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, activateMocking)
  document.addEventListener('visibilitychange', activateMocking)
  setInterval(activateMocking, reviveEveryMs)
}

function activateMocking(): void {
  navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE')
}

/** Has the worker mock this tab again; resolves when it says so, or after a second. */
export async function reactivateWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const confirmed = new AbortController()
  await new Promise<void>((resolve) => {
    setTimeout(resolve, confirmationMs)
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'MOCKING_ENABLED') resolve()
    }
    navigator.serviceWorker.addEventListener('message', onMessage, { signal: confirmed.signal })
    activateMocking()
  })
  confirmed.abort()
}

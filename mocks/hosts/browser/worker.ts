import { isApiPath } from '../api-paths'

/** Chromium stops a worker after 30 s without work; a stopped one has forgotten which tabs are mocked. */
const reviveEveryMs = 10_000
const confirmationMs = 1_000
/** A worker that is registered but never begins its work would keep the page empty for good. */
const patienceMs = 15_000

/**
 * Starts msw's service worker, so that calls show in the browser's network panel and images are answered too. Resolves
 * false where there is none to be had (plain http, private windows): `guardFetch` then answers by itself.
 */
export async function startWorker(url: string, answer: (request: Request) => Promise<Response>): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  try {
    await registered(url)
    // Only now: where storage is blocked, msw throws as soon as it is loaded.
    const [{ http }, { setupWorker }] = await Promise.all([import('msw'), import('msw/browser')])
    const ours = ({ request }: { request: Request }) => {
      const target = new URL(request.url)
      return target.origin === location.origin && isApiPath(target.pathname)
    }
    const worker = setupWorker(http.all(ours, ({ request }) => answer(request)))
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url } })
  } catch (error) {
    console.warn('Mock mode goes on without a service worker:', error)
    return false
  }
  keepAlive()
  return true
}

/**
 * Registers before msw does, because msw passes the address as a plain string, which Trusted Types refuse; msw then
 * finds the registration, but reloads the page when that does not control it yet.
 */
async function registered(url: string): Promise<void> {
  const existing = await navigator.serviceWorker.getRegistration()
  // Registering anew, in a second tab, can take Chromium seconds.
  if (!existing?.active?.scriptURL.endsWith(url)) await navigator.serviceWorker.register(url)
  await Promise.race([
    navigator.serviceWorker.ready,
    new Promise((_, reject) => setTimeout(reject, patienceMs, new Error('It was registered, but does not begin.'))),
  ])
  if (navigator.serviceWorker.controller) return
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
    // A forced reload is never controlled: msw's own reload then helps.
    setTimeout(resolve, confirmationMs)
  })
}

function keepAlive(): void {
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, activate)
  document.addEventListener('visibilitychange', activate)
  setInterval(activate, reviveEveryMs)
}

function activate(): void {
  navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE')
}

/** Has the worker mock this tab again; resolves when it says so, or after a second. */
export async function reviveWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const confirmed = new AbortController()
  await new Promise<void>((resolve) => {
    setTimeout(resolve, confirmationMs)
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'MOCKING_ENABLED') resolve()
    }
    navigator.serviceWorker.addEventListener('message', onMessage, { signal: confirmed.signal })
    activate()
  })
  confirmed.abort()
}

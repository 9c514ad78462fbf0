import { ageOf } from '../api/clock'
import { createStoredValue } from '../state/stored-value'

/**
 * The one module that loads another document or reloads this one; eslint.config.js refuses it elsewhere.
 *
 * Firefox and WebKit cancel what a page still loads as soon as a navigation begins. The errors that follow look like a
 * network that failed, or like a file that a deployment removed; a reload because of them would replace the navigation
 * that the person has started. Every handler of such an error first awaits `waitForUnload`.
 */

/** Loads another document. `replace`: Back does not come to this one again. */
export function loadDocument(url: string | URL, { replace = false } = {}): void {
  window.location[replace ? 'replace' : 'assign'](url)
}

/** Loads this document again. */
export function reload(): void {
  window.location.reload()
}

/** In ms. Measured by events it cannot be: iOS has no `beforeunload`. */
const unloadTimeoutMs = 2_000

/** Resolves 2 s later: a page that is being left is gone by then. At once without a network, when no page can be left. */
export async function waitForUnload(): Promise<void> {
  if (navigator.onLine) await new Promise((resolve) => setTimeout(resolve, unloadTimeoutMs))
}

export interface UnloadWatch {
  /** To be called after an error: awaits `waitForUnload` if a navigation has begun since. */
  waitForUnload(): Promise<void>
  stop(): void
}

/** For calls to an API. Only while one is on its way: Firefox keeps no page for Back that listens to `beforeunload`. */
export function watchForUnload(): UnloadWatch {
  let hasBegun = false
  const onBeforeUnload = () => {
    hasBegun = true
  }
  window.addEventListener('beforeunload', onBeforeUnload)
  return {
    async waitForUnload() {
      if (hasBegun) await waitForUnload()
    },
    stop: () => window.removeEventListener('beforeunload', onBeforeUnload),
  }
}

/**
 * Reloads this document, once, because a chunk is gone. After a deployment the document has the new names.
 * The input is in the drafts. To be called after `waitForUnload`. Returns false and does nothing when it was done
 * already, or when the new page would not run.
 */
export async function reloadOnce(): Promise<boolean> {
  if (!(await canLoadDocument(window.location.pathname)) || !claimReload()) return false
  reload()
  return true
}

/** In ms. */
const timeoutMs = 10_000

/** Whether the document and its entry script can be loaded. */
async function canLoadDocument(path: string): Promise<boolean> {
  const options: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(timeoutMs) }
  try {
    const page = await fetch(path, options)
    const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1]
    return script !== undefined && (await fetch(script, { ...options, method: 'HEAD' })).ok
  } catch {
    return false
  }
}

/**
 * Signing out removes every key that begins with `konnect-access:`. This key must stay, or a reload loop could pass
 * through a sign-out.
 */
const loadedAnew = createStoredValue('sessionStorage', 'konnect-access-chunk-reload')
const minuteMs = 60_000

/**
 * Returns true once if the page may be reloaded because a chunk is gone, and records that. False for the same build, within
 * a minute, without a network, and where storage is blocked.
 */
export function claimReload(): boolean {
  const [build, at] = (loadedAnew.get() ?? '').split(' ')
  // The name of the script that this is in changes with every build.
  if (!navigator.onLine || build === import.meta.url || ageOf(Number(at)) < minuteMs) return false
  return loadedAnew.set(`${import.meta.url} ${Date.now()}`)
}

import { useSyncExternalStore } from 'react'
import { withStorage } from '../api/browser-storage'

/** DOMAIN.md, section 6: what a backend that does not say it means. In ms. */
const defaultMs = 60_000

const prefix = 'konnect-access:resend-at:'

export interface CoolDown {
  /** When sending again is allowed, ms UTC; null when it is. */
  readonly until: number | null
  /** Starts over, from the server's `Retry-After`. */
  start(retryAfterMs: number | undefined): void
}

/**
 * Kept in localStorage as a time and nothing else, so that a reload and other tabs wait for the same moment. Without
 * storage nothing is shown: the server still holds the wait.
 */
export function useCoolDown(key: string): CoolDown {
  const until = useSyncExternalStore(
    onStorage,
    () => read(key),
    () => null,
  )
  return { until, start: (retryAfterMs) => startCoolDown(key, retryAfterMs) }
}

/** Also for the screen before the one that waits: the e-mail has just been sent. */
export function startCoolDown(key: string, retryAfterMs = defaultMs): void {
  withStorage('localStorage', (storage) => storage.setItem(prefix + key, String(Date.now() + retryAfterMs)))
  // The browser tells the other tabs only.
  window.dispatchEvent(new StorageEvent('storage', { key: prefix + key }))
}

function read(key: string): number | null {
  const at = Number(withStorage('localStorage', (storage) => storage.getItem(prefix + key)))
  return at > Date.now() ? at : null
}

function onStorage(changed: () => void) {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}

import { useSyncExternalStore } from 'react'
import { withStorage } from '../api/browser-storage'
import { now } from '../api/clock'

/** DOMAIN.md, section 6: what a backend that does not say it means. In ms. */
const defaultMs = 60_000

const prefix = 'konnect-access:resend-at:'

/** What waits: a call that mails, by door and purpose, and the address it mails to. */
export interface Mailing {
  readonly purpose: string
  readonly email: string
}

export interface CoolDown {
  /** When sending again is allowed, by `now`; null when it is. */
  readonly until: number | null
  /** Starts over, from the server's `Retry-After`. */
  start(retryAfterMs: number | undefined): void
}

/**
 * Kept in localStorage as a time and nothing personal, so that a reload and other tabs wait for the same moment. Without
 * storage nothing is shown: the server still holds the wait.
 */
export function useCoolDown(mailing: Mailing): CoolDown {
  const until = useSyncExternalStore(
    onStorage,
    () => read(keyOf(mailing)),
    () => null,
  )
  return { until, start: (retryAfterMs) => startCoolDown(mailing, retryAfterMs) }
}

/** Also for the screen before the one that waits: the e-mail has just been sent. */
export function startCoolDown(mailing: Mailing, retryAfterMs = defaultMs): void {
  const key = keyOf(mailing)
  withStorage('localStorage', (storage) => {
    for (const each of Object.keys(storage)) {
      if (each.startsWith(prefix) && read(each) === null) storage.removeItem(each)
    }
    storage.setItem(key, String(now() + retryAfterMs))
  })
  // The browser tells the other tabs only.
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

/** An address becomes one number of 4096: enough to tell two of them apart, too little to tell whose it is. */
function keyOf({ purpose, email }: Mailing): string {
  let number = 0
  for (const letter of email.toLowerCase()) number = (number * 31 + letter.charCodeAt(0)) % 4096
  return `${prefix}${purpose}:${number}`
}

function read(key: string): number | null {
  const at = Number(withStorage('localStorage', (storage) => storage.getItem(key)))
  return at > now() ? at : null
}

function onStorage(changed: () => void) {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}

import { useSyncExternalStore } from 'react'
import { withStorage } from '../api/browser-storage'
import { leftOf, now, type Wait } from '../api/clock'
import { longestWaitMs } from '../contract/problem'

/** The cool-down after an answer without `Retry-After`: docs/domain.md, 12.1. In ms. */
const defaultMs = 60_000

const prefix = 'konnect-access:resend-at:'

/** What waits: a call that mails, by realm and purpose, and the address it mails to. */
export interface Mailing {
  readonly purpose: string
  readonly email: string
}

export interface CoolDown {
  /** Undefined when sending again is allowed. */
  readonly wait: Wait | undefined
  /** Starts over, from the server's `Retry-After`. */
  start(retryAfterMs: number | undefined): void
}

/**
 * localStorage holds when the cool-down began and how long it takes, nothing personal, so that a reload and other tabs
 * wait for the same moment. If storage is blocked, no wait is shown, but the server still enforces it.
 */
export function useCoolDown(mailing: Mailing): CoolDown {
  // As text, so that the same wait is the same snapshot.
  const text = useSyncExternalStore(
    onStorage,
    () => read(keyOf(mailing)),
    () => '',
  )
  return { wait: parse(text), start: (retryAfterMs) => startCoolDown(mailing, retryAfterMs) }
}

/** Also for the screen before the one that waits: the e-mail has just been sent. */
export function startCoolDown(mailing: Mailing, retryAfterMs = defaultMs): void {
  const key = keyOf(mailing)
  withStorage('localStorage', (storage) => {
    for (const each of Object.keys(storage)) {
      if (each.startsWith(prefix) && !parse(read(each))) storage.removeItem(each)
    }
    storage.setItem(key, `${now()} ${retryAfterMs}`)
  })
  // The browser tells the other tabs only.
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

/** Reduces an address to one of 4096 numbers: enough to tell two addresses apart, too few to identify one. */
function keyOf({ purpose, email }: Mailing): string {
  let number = 0
  for (const letter of email.toLowerCase()) number = (number * 31 + letter.charCodeAt(0)) % 4096
  return `${prefix}${purpose}:${number}`
}

function read(key: string): string {
  return withStorage('localStorage', (storage) => storage.getItem(key)) ?? ''
}

function parse(text: string): Wait | undefined {
  const [at = NaN, ms = NaN] = text.split(' ').map(Number)
  return ms <= longestWaitMs && leftOf({ at, ms }) > 0 ? { at, ms } : undefined
}

function onStorage(changed: () => void) {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}

import { remainingMs, now, type Wait } from '../api/clock'
import { maxRetryAfterMs } from '../contract/problem'
import { createStoredValue } from '../state/stored-value'
import { useStoredValue } from '../state/use-stored-value'

/** The cool-down after an answer without `Retry-After`: docs/domain.md, 12.1. In ms. */
const defaultMs = 60_000

/**
 * localStorage holds when the cool-down began and how long it takes, nothing personal, so that a reload and other tabs
 * wait for the same moment. If storage is blocked, no wait is shown, but the server still enforces it.
 */
const waits = createStoredValue<Wait>(
  'localStorage',
  'konnect-access:resend-at:',
  (text) => {
    const [at = NaN, ms = NaN] = text.split(' ').map(Number)
    return { at, ms }
  },
  ({ at, ms }) => `${at} ${ms}`,
)

/** Identifies a cool-down: purpose (realm and kind of e-mail) and recipient. */
export interface CoolDownKey {
  readonly purpose: string
  readonly email: string
}

export interface CoolDown {
  /** Undefined when sending again is allowed. */
  readonly wait: Wait | undefined
  /** Starts over, from the server's `Retry-After`. */
  start(retryAfterMs: number | undefined): void
}

export function useCoolDown(coolDownKey: CoolDownKey): CoolDown {
  const wait = useStoredValue(waits, nameOf(coolDownKey))
  return { wait: isRunning(wait) ? wait : undefined, start: (retryAfterMs) => startCoolDown(coolDownKey, retryAfterMs) }
}

/** Also called by the form before the screen that waits, because its e-mail has just been sent. */
export function startCoolDown(coolDownKey: CoolDownKey, retryAfterMs = defaultMs): void {
  for (const name of waits.names()) {
    if (!isRunning(waits.get(name))) waits.remove(name)
  }
  waits.set({ at: now(), ms: retryAfterMs }, nameOf(coolDownKey))
}

/** Reduces an address to one of 4096 numbers: enough to tell two addresses apart, too few to identify one. */
function nameOf({ purpose, email }: CoolDownKey): string {
  let number = 0
  for (const letter of email.toLowerCase()) number = (number * 31 + letter.charCodeAt(0)) % 4096
  return `${purpose}:${number}`
}

function isRunning(wait: Wait | undefined): boolean {
  return wait !== undefined && wait.ms <= maxRetryAfterMs && remainingMs(wait) > 0
}

import { lockedUntil, recentFailures, resendCoolDown } from '../rules/throttling'
import type { Context } from './context'

/** A realm and an address as one key; null is Konnect. */
function throttleKey(portalId: string | null, address: string, purpose = ''): string {
  return [portalId ?? 'konnect', purpose, address.toLowerCase()].join('|')
}

/**
 * Until when sign-in with this address is locked, ms UTC; null if it is not. The same for known and unknown addresses.
 */
export function signInLockedUntil({ world, now }: Context, portalId: string | null, address: string): number | null {
  return lockedUntil(world.failedSignIns[throttleKey(portalId, address)] ?? [], now)
}

export function recordFailedSignIn({ world, now }: Context, portalId: string | null, address: string): void {
  const key = throttleKey(portalId, address)
  world.failedSignIns[key] = [...recentFailures(world.failedSignIns[key] ?? [], now), now]
}

/** Clears the count after the right password or a completed reset. */
export function clearFailedSignIns({ world }: Context, portalId: string | null, address: string): void {
  const key = throttleKey(portalId, address)
  world.failedSignIns = filterRecord(world.failedSignIns, (each) => each !== key)
}

export interface EmailThrottle {
  /** An e-mail was requested within the cool-down, so no further one is sent. */
  readonly isThrottled: boolean
  /** When the next request is allowed, ms UTC. */
  readonly retryAt: number
}

/**
 * Registers a request for an e-mail. The cool-down counts requests, not e-mails, so that the response (the same
 * success, `Retry-After` with what remains) is the same whether or not the account exists.
 */
export function throttleEmail(
  { world, now }: Context,
  portalId: string | null,
  purpose: string,
  address: string,
): EmailThrottle {
  const key = throttleKey(portalId, address, purpose)
  const last = world.emailRequestedAt[key]
  if (last !== undefined && last <= now && now < last + resendCoolDown) {
    return { isThrottled: true, retryAt: last + resendCoolDown }
  }
  world.emailRequestedAt[key] = now
  return { isThrottled: false, retryAt: now + resendCoolDown }
}

/** Removes entries that have expired, so that the world does not grow without limit. */
export function pruneThrottles({ world, now }: Context): void {
  world.failedSignIns = filterRecord(world.failedSignIns, (_, times) => recentFailures(times, now).length > 0)
  world.emailRequestedAt = filterRecord(world.emailRequestedAt, (_, time) => time <= now && now < time + resendCoolDown)
}

function filterRecord<Value>(record: Record<string, Value>, keep: (key: string, value: Value) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)))
}

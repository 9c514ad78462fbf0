import { lockedUntil, recentFailures, resendCoolDown } from '../rules/throttling'
import type { Context } from './context'

/** A realm and an address as one key; null is Konnect. */
function throttleKey(portalId: string | null, address: string, purpose = ''): string {
  return [portalId ?? 'konnect', purpose, address.toLowerCase()].join('|')
}

/** Until when nobody may sign in with this address, ms UTC; null when one may. Known and unknown addresses alike. */
export function signInLockedUntil({ world, now }: Context, portalId: string | null, address: string): number | null {
  return lockedUntil(world.failedSignIns[throttleKey(portalId, address)] ?? [], now)
}

export function recordFailedSignIn({ world, now }: Context, portalId: string | null, address: string): void {
  const key = throttleKey(portalId, address)
  world.failedSignIns[key] = [...recentFailures(world.failedSignIns[key] ?? [], now), now]
}

/** The right password, or a completed reset: the count begins anew. */
export function clearFailedSignIns({ world }: Context, portalId: string | null, address: string): void {
  const key = throttleKey(portalId, address)
  world.failedSignIns = filterRecord(world.failedSignIns, (each) => each !== key)
}

export interface EmailThrottle {
  /** Something was asked for within the cool-down: mail nothing that was mailed before. */
  readonly isThrottled: boolean
  /** When one may ask again, ms UTC. */
  readonly retryAt: number
}

/**
 * Somebody asks for an e-mail to this address. The cool-down counts what was asked, not what was mailed, so that the
 * answer (the same success, `Retry-After` with what remains) is the same whether or not there is an account.
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

/** Forgets what time has made irrelevant, so that the world does not grow for ever. */
export function pruneThrottles({ world, now }: Context): void {
  world.failedSignIns = filterRecord(world.failedSignIns, (_, times) => recentFailures(times, now).length > 0)
  world.emailRequestedAt = filterRecord(world.emailRequestedAt, (_, time) => time <= now && now < time + resendCoolDown)
}

function filterRecord<Value>(record: Record<string, Value>, wanted: (key: string, value: Value) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => wanted(key, value)))
}

import { lockedUntil, recentFailures, resendCoolDown } from '../rules/throttling'
import type { Context } from './context'

/** A realm and an address as one key; null is Konnect. */
function keyOf(portalId: string | null, address: string, purpose = ''): string {
  return [portalId ?? 'konnect', purpose, address.toLowerCase()].join('|')
}

/** Until when nobody may sign in with this address, ms UTC; null when one may. Known and unknown addresses alike. */
export function signInLockedUntil({ world, now }: Context, portalId: string | null, address: string): number | null {
  return lockedUntil(world.failures[keyOf(portalId, address)] ?? [], now)
}

export function noteFailure({ world, now }: Context, portalId: string | null, address: string): void {
  const key = keyOf(portalId, address)
  world.failures[key] = [...recentFailures(world.failures[key] ?? [], now), now]
}

/** The right password, or a completed reset: the count begins anew. */
export function forgetFailures({ world }: Context, portalId: string | null, address: string): void {
  const key = keyOf(portalId, address)
  world.failures = keep(world.failures, (each) => each !== key)
}

export interface Asked {
  /** Something was asked for within the cool-down: mail nothing that was mailed before. */
  readonly early: boolean
  /** When one may ask again, ms UTC. */
  readonly againAt: number
}

/**
 * Somebody asks for an e-mail to this address. The cool-down counts what was asked, not what was mailed, so that the
 * answer (the same success, `Retry-After` with what remains) is the same whether or not there is an account.
 */
export function ask({ world, now }: Context, portalId: string | null, purpose: string, address: string): Asked {
  const key = keyOf(portalId, address, purpose)
  const last = world.asked[key]
  if (last !== undefined && last <= now && now < last + resendCoolDown) {
    return { early: true, againAt: last + resendCoolDown }
  }
  world.asked[key] = now
  return { early: false, againAt: now + resendCoolDown }
}

/** Forgets what time has made irrelevant, so that the world does not grow for ever. */
export function pruneThrottles({ world, now }: Context): void {
  world.failures = keep(world.failures, (_, times) => recentFailures(times, now).length > 0)
  world.asked = keep(world.asked, (_, time) => time <= now && now < time + resendCoolDown)
}

function keep<Value>(record: Record<string, Value>, wanted: (key: string, value: Value) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => wanted(key, value)))
}

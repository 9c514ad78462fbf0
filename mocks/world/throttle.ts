import { lockedUntil, recentFailures, resendCoolDown } from '../rules/throttling'
import type { Scene } from './scene'

/** A door and an address as one key; null is Konnect. */
function keyOf(portalId: string | null, address: string, purpose = ''): string {
  return [portalId ?? 'konnect', purpose, address.toLowerCase()].join('|')
}

/** Until when nobody may sign in with this address, ms UTC; null when one may. Known and unknown addresses alike. */
export function signInLockedUntil({ world, now }: Scene, portalId: string | null, address: string): number | null {
  return lockedUntil(world.failures[keyOf(portalId, address)] ?? [], now)
}

export function noteFailure({ world, now }: Scene, portalId: string | null, address: string): void {
  const key = keyOf(portalId, address)
  world.failures[key] = [...recentFailures(world.failures[key] ?? [], now), now]
}

/** The right password, or a completed reset: the count begins anew. */
export function forgetFailures({ world }: Scene, portalId: string | null, address: string): void {
  delete world.failures[keyOf(portalId, address)]
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
export function ask({ world, now }: Scene, portalId: string | null, purpose: string, address: string): Asked {
  const key = keyOf(portalId, address, purpose)
  const last = world.asked[key]
  if (last !== undefined && last <= now && now < last + resendCoolDown) {
    return { early: true, againAt: last + resendCoolDown }
  }
  world.asked[key] = now
  return { early: false, againAt: now + resendCoolDown }
}

/** Forgets what time has made irrelevant, so that the world does not grow for ever. */
export function pruneThrottles({ world, now }: Scene): void {
  for (const [key, times] of Object.entries(world.failures)) {
    if (recentFailures(times, now).length === 0) delete world.failures[key]
  }
  for (const [key, time] of Object.entries(world.asked)) if (now >= time + resendCoolDown) delete world.asked[key]
}

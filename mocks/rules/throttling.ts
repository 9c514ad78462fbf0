import { minute, second } from '../world/clock'

/** So many failed sign-ins for an address in so much time lock it: docs/domain.md, 12.2. */
const failureLimit = 10
const failureWindow = 15 * minute
/** One e-mail of a kind to an address in this time: docs/domain.md, 12.1. */
export const resendCoolDown = 60 * second

/** When sign-in is possible again, given the times of the failures; null when it is now. Ms UTC. */
export function lockedUntil(failures: readonly number[], now: number): number | null {
  const recent = recentFailures(failures, now)
  const oldest = recent.at(-failureLimit)
  return oldest === undefined ? null : oldest + failureWindow
}

export function recentFailures(failures: readonly number[], now: number): number[] {
  return failures.filter((time) => time <= now && now < time + failureWindow)
}

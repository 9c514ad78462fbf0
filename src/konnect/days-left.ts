const dayMs = 24 * 60 * 60_000

/** Days left of a trial, rounded up; 0 when it is over: docs/domain.md, 14.1. Both in ms UTC. */
export function daysLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / dayMs))
}

/** Whole days from start to end, ms UTC. */
export function daysBetween(startedAt: number, endsAt: number): number {
  return Math.round((endsAt - startedAt) / dayMs)
}

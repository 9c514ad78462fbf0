const dayMs = 24 * 60 * 60_000

/** DOMAIN.md, section 3.6: days left = ceil((ends_at − now) / 24 h); 0 when it is over. Both in ms UTC. */
export function daysLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / dayMs))
}

/** Whole days from start to end, ms UTC. */
export function daysBetween(startedAt: number, endsAt: number): number {
  return Math.round((endsAt - startedAt) / dayMs)
}

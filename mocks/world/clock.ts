export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** ISO 8601, UTC. */
export function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** As the `Date` header has it: whole seconds. */
export function httpDate(ms: number): string {
  return new Date(ms).toUTCString()
}

/** Whole seconds left until a time, never less than one: what `Retry-After` says. */
export function secondsUntil(ms: number, now: number): string {
  return String(Math.max(1, Math.ceil((ms - now) / second)))
}

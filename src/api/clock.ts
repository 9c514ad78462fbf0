let offsetMs = () => 0

/** Now, ms UTC, by the clock for waits: the device's, or in mock mode the world's, which people can move. */
export function now(): number {
  return Date.now() + offsetMs()
}

/** Mock mode: how far the world's clock is ahead of the device's, in ms, live. */
export function setClockOffset(getOffsetMs: () => number): void {
  offsetMs = getOffsetMs
}

/** Two readings of clocks may differ by less than this. In ms. */
const jitterMs = 1000

/**
 * How long ago `at` was, in ms. Infinity for what is not a time, and for a time in the future: the device's clock was
 * wrong then or is wrong now, so the remembered time counts as absent.
 */
export function ageOf(at: number, current = Date.now()): number {
  const age = current - at
  return age > -jitterMs ? Math.max(0, age) : Infinity
}

/** A wait that began at `at`, by `now`. In ms. */
export interface Wait {
  readonly at: number
  readonly ms: number
}

/** What is left of a wait, in ms. */
export function remainingMs({ at, ms }: Wait): number {
  return Math.max(0, ms - ageOf(at, now()))
}

let aheadMs = () => 0

/** Now, ms UTC, by the clock that waits are counted on: the device's, or in mock mode the world's, which people move. */
export function now(): number {
  return Date.now() + aheadMs()
}

/** Mock mode: how far the world's clock is ahead of the device's, in ms, live. */
export function followClock(ahead: () => number): void {
  aheadMs = ahead
}

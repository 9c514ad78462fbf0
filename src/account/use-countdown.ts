import { useSyncExternalStore } from 'react'
import { now } from '../api/clock'

/** Whole seconds from now until `until` (by `now`), counted down; 0 when it has passed or there is none. */
export function useCountdown(until: number | null | undefined): number {
  return useSyncExternalStore(
    until ? everySecond : never,
    () => (until ? Math.max(0, Math.ceil((until - now()) / 1000)) : 0),
    () => 0,
  )
}

function everySecond(changed: () => void) {
  const timer = setInterval(changed, 1000)
  return () => clearInterval(timer)
}

function never() {
  return () => undefined
}

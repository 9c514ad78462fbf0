import { useSyncExternalStore } from 'react'

/** Whole seconds from now until `until` (ms UTC), counted down; 0 when it has passed or there is none. */
export function useCountdown(until: number | null | undefined): number {
  return useSyncExternalStore(
    until ? everySecond : never,
    () => (until ? Math.max(0, Math.ceil((until - Date.now()) / 1000)) : 0),
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

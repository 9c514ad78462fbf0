import { useSyncExternalStore } from 'react'
import { remainingMs, type Wait } from '../api/clock'
import { subscribeToNothing } from '../state/use-hydrated'

/** Whole seconds that are left of a wait, counted down; 0 when it is over or there is none. */
export function useCountdown(wait: Wait | undefined): number {
  return useSyncExternalStore(
    wait ? subscribeToSeconds : subscribeToNothing,
    () => (wait ? Math.ceil(remainingMs(wait) / 1000) : 0),
    () => 0,
  )
}

function subscribeToSeconds(changed: () => void) {
  const timer = setInterval(changed, 1000)
  return () => clearInterval(timer)
}

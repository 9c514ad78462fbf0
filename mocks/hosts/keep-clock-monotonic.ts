import type { Store } from './store'

/**
 * Call before a saved world is used again. If the device's clock was set back, the world's clock continues from the
 * last log entry, so that it never goes back.
 */
export async function keepClockMonotonic(store: Store, now: () => number): Promise<void> {
  // A world that cannot be used goes first, and its log with it.
  await store.read()
  const last = Date.parse((await store.readLog()).at(-1)?.at ?? '')
  await store.update((state) => {
    const { startedAt, clock } = state.world
    const offset = Math.max(startedAt, last || startedAt) - now()
    if (offset <= clock.offset) return { state, result: null }
    return { state: { ...state, world: { ...state.world, clock: { offset } } }, result: null }
  })
}

import type { Store } from './store'

/**
 * Call before a kept world is used again. Its time never goes back: where the device's clock was set back meanwhile, what
 * the world remembers would lie in the future, so its own clock goes on from the last thing that happened in it.
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

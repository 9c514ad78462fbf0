/** A value that lives outside of React, fit for `useSyncExternalStore`: loaders read it, too. */
export interface Store<T> {
  get(): T
  set(value: T): void
  /** Returns the function that stops it. */
  subscribe(changed: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    get: () => current,
    set(value) {
      if (value === current) return
      current = value
      for (const changed of listeners) changed()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

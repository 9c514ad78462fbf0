import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import type { DeveloperStatus } from '../contract/management'
import { patterns } from '../paths'

export type WaitingStatus = Exclude<DeveloperStatus, 'approved'>

/** A developer whose password was right but who may not log in (yet). In memory only: a reload forgets it. */
export interface WaitingDeveloper {
  readonly email: string
  readonly password: string
  readonly status: WaitingStatus
}

/** Outside of React: the guard of the status screen reads it before the screen mounts. */
export interface WaitingDeveloperStore {
  get(): WaitingDeveloper | null
  set(developer: WaitingDeveloper | null): void
  subscribe(changed: () => void): () => void
}

export function createWaitingDeveloperStore(): WaitingDeveloperStore {
  const listeners = new Set<() => void>()
  let current: WaitingDeveloper | null = null
  return {
    get: () => current,
    set(developer) {
      current = developer
      for (const changed of listeners) changed()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

const StoreContext = createContext<WaitingDeveloperStore | null>(null)

export function WaitingDeveloperProvider({ store, children }: { store: WaitingDeveloperStore; children: ReactNode }) {
  const isOpen = useLocation().pathname.endsWith(patterns.status)

  // The password is kept while the status screen is open, and no longer: docs/domain.md, 6.3.
  useEffect(() => (isOpen ? () => store.set(null) : undefined), [isOpen, store])

  return <StoreContext value={store}>{children}</StoreContext>
}

export function useWaitingDeveloper() {
  const store = use(StoreContext)
  if (!store) throw new Error('useWaitingDeveloper outside WaitingDeveloperProvider')
  const developer = useSyncExternalStore(store.subscribe, store.get, store.get)
  return { developer, keep: store.set }
}

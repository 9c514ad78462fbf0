import { createContext, use, type ReactNode } from 'react'
import type { Client } from '../api/client'
import type { SessionKeeper } from '../api/session-keeper'
import type { Realm } from '../paths'
import type { RealmCalls } from './realm-calls'
import type { SessionEvents } from './session-events'
import type { SessionMemory } from './session-memory'

/** One realm with what talks to its backend. Realms share nothing, not even a client. */
export interface RealmContext {
  readonly realm: Realm
  readonly calls: RealmCalls
  readonly client: Client
  readonly keeper: SessionKeeper
  readonly events: SessionEvents
  readonly session: SessionMemory
  /** Where this page is served from, for addresses that a backend sends the browser back to. */
  readonly origin: string
  readonly leave: Leave
}

/**
 * A full-page navigation away from the app: to the backend, which knows the identity provider. `replace`: nobody pressed
 * anything, and Back must not start it again.
 */
export type Leave = (url: string, options?: { readonly replace: boolean }) => void

const Context = createContext<RealmContext | null>(null)

export function RealmProvider({ value, children }: { value: RealmContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

/** The realm that this screen belongs to. */
export function useRealm(): RealmContext {
  const context = use(Context)
  if (!context) throw new Error('useRealm outside RealmProvider')
  return context
}

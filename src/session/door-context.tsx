import { createContext, use, type ReactNode } from 'react'
import type { Client } from '../api/client'
import type { SessionKeeper } from '../api/session-keeper'
import type { Door } from '../paths'
import type { DoorCalls } from './door-calls'
import type { SessionEvents } from './session-events'
import type { SessionMemory } from './session-memory'

/** One front door with what talks to its backend. Doors share nothing, not even a client. */
export interface DoorContext {
  readonly door: Door
  readonly calls: DoorCalls
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

const Context = createContext<DoorContext | null>(null)

export function DoorProvider({ value, children }: { value: DoorContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

/** The front door that this screen belongs to. */
export function useDoor(): DoorContext {
  const context = use(Context)
  if (!context) throw new Error('useDoor outside DoorProvider')
  return context
}

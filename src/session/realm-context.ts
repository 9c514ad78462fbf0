import type { Client } from '../api/client'
import type { SessionKeeper } from '../api/session-keeper'
import type { Realm } from '../paths'
import { createStrictContext } from '../state/create-strict-context'
import type { RealmCalls } from './realm-calls'
import type { SessionEvents } from './session-events'
import type { SessionStore } from './session-store'

/** One realm with what talks to its backend. Realms share nothing, not even a client. */
export interface RealmContext {
  readonly realm: Realm
  readonly calls: RealmCalls
  readonly client: Client
  readonly keeper: SessionKeeper
  readonly events: SessionEvents
  readonly session: SessionStore
  /** Where this page is served from, for addresses that a backend sends the browser back to. */
  readonly origin: string
  readonly leave: Leave
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs: number
}

/**
 * A full-page navigation away from the app: to the backend, which knows the identity provider. `replace`: nobody pressed
 * anything, and Back must not start it again.
 */
export type Leave = (url: string, options?: { readonly replace: boolean }) => void

/** The realm that this screen belongs to. */
export const [RealmProvider, useRealm] = createStrictContext<RealmContext>('RealmProvider')

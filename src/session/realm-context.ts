import type { Params } from 'react-router'
import type { Client } from '../api/client'
import type { SessionManager } from '../api/session-manager'
import type { getDeveloperMe } from '../contract/developer-session'
import type { Endpoint } from '../contract/endpoint'
import type { getUserMe } from '../contract/konnect-session'
import type { Realm } from '../paths'
import { createStrictContext } from '../state/create-strict-context'
import type { SessionEvents } from './session-events'
import type { SessionStore } from './session-store'

/** One realm with its client and session. Realms share nothing, not even a client. */
export interface RealmContext {
  readonly realm: Realm
  readonly endpoints: SessionEndpoints
  readonly client: Client
  readonly sessionManager: SessionManager
  readonly events: SessionEvents
  readonly session: SessionStore
  /** Where this page is served from, for addresses that a backend sends the browser back to. */
  readonly origin: string
  readonly loadDocument: LoadDocument
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs: number
}

/**
 * A full-page navigation away from the app: to the backend, which redirects to the identity provider. `replace`: it
 * started without a press, and Back must not start it again.
 */
export type LoadDocument = (url: string, options?: { readonly replace: boolean }) => void

/** The realm that this screen belongs to. */
export const [RealmProvider, useRealmContext] = createStrictContext<RealmContext>('RealmProvider')

/** The operations of a realm's session. */
export interface SessionEndpoints {
  readonly me: typeof getUserMe | typeof getDeveloperMe
  readonly refresh: Endpoint
  readonly signOut: Endpoint
}

/** Runs before a screen is shown, once its realm is loaded and its guard has passed. Returns a redirect, or null. */
export type ScreenLoader = (args: {
  readonly context: RealmContext
  readonly params: Params
  readonly url: URL
}) => Response | null

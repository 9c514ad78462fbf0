import { createClient } from '../api/client'
import { createSessionManager } from '../api/session-manager'
import type { AppConfig } from '../config/config'
import { loadDocument, watchForUnload } from '../loading/document'
import type { Realm } from '../paths'
import { readSession } from '../session/read-session'
import type { LoadDocument, RealmContext, SessionEndpoints } from '../session/realm-context'
import { createSessionEvents } from '../session/session-events'
import { createSessionStore } from '../session/session-store'

export interface RealmOptions {
  readonly origin: string
  /** The browser's own by default. */
  readonly loadDocument?: LoadDocument | undefined
  /** Per call, in ms. A tab waits as long for another tab. */
  readonly timeoutMs?: number | undefined
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number | undefined
}

/** Creates the context of one realm: API client, session store and cross-tab events. */
export function createRealmContext(
  config: AppConfig,
  realm: Realm,
  endpoints: SessionEndpoints,
  { origin, loadDocument: load = loadDocument, timeoutMs = 15_000, retryDelayMs = 400 }: RealmOptions,
): RealmContext {
  const key = `${realm.kind}:${realm.root}`
  const sessionManager = createSessionManager({
    refresh: endpoints.refresh,
    signOut: endpoints.signOut,
    key,
    timeoutMs,
  })
  const client = createClient({
    onSessionEnded: () => session.expire(),
    // With `realm=both`, each portal's API is under its own root; else the root is ''.
    portalBase: config.portalApiUrl + realm.root + config.portalApiPrefix,
    konnectBase: config.konnectApiUrl,
    sessionManager,
    timeoutMs,
    watchForUnload,
    // The I18nProvider sets it.
    language: () => document.documentElement.lang,
  })
  const session = createSessionStore((signal) => readSession({ endpoints, client, sessionManager }, signal))

  /** Sends a pending sign-out before leaving for single sign-on. Sent later, it would end the new session. */
  function loadDocumentAfterSignOut(...to: Parameters<LoadDocument>) {
    if (!sessionManager.pendingSignOut.get()) return load(...to)
    void session
      .revalidate({ fresh: true })
      .catch(() => undefined)
      .then(() => load(...to))
  }

  const events = createSessionEvents(key)
  return {
    realm,
    endpoints,
    origin,
    loadDocument: loadDocumentAfterSignOut,
    sessionManager,
    client,
    events,
    session,
    retryDelayMs,
  }
}

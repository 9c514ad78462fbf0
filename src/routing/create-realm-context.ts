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
  /** The browser's own unless told. */
  readonly loadDocument?: LoadDocument | undefined
  /** Per call, in ms; so long does a tab wait for another one, too. */
  readonly timeoutMs?: number | undefined
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number | undefined
}

/** One realm with its client, its session, and its word to other tabs. */
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
    // In `both`, each portal's API is under its own root; alone, the root is ''.
    portalBase: config.portalApiUrl + realm.root + config.portalApiPrefix,
    konnectBase: config.konnectApiUrl,
    sessionManager,
    timeoutMs,
    watchForUnload,
    // The I18nRoot keeps it.
    language: () => document.documentElement.lang,
  })
  const session = createSessionStore((signal) => readSession({ endpoints, client, sessionManager }, signal))

  /** A page load sends no pending sign-out: done after single sign-on, it would end the session that this brought. */
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

import { createClient } from '../api/client'
import { createSessionKeeper } from '../api/session-keeper'
import type { AppConfig } from '../config/config'
import { leaveFor, watchForLeave } from '../loading/document'
import type { Realm } from '../paths'
import { readSession } from '../session/read-session'
import type { RealmCalls } from '../session/realm-calls'
import type { Leave, RealmContext } from '../session/realm-context'
import { createSessionEvents } from '../session/session-events'
import { createSessionStore } from '../session/session-store'

export interface Surroundings {
  readonly origin: string
  /** The browser's own unless told. */
  readonly leave?: Leave | undefined
  /** Per call, in ms; so long does a tab wait for another one, too. */
  readonly timeoutMs?: number | undefined
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number | undefined
}

/** One realm with its client, its session, and its word to other tabs. */
export function createRealm(
  config: AppConfig,
  realm: Realm,
  calls: RealmCalls,
  { origin, leave = leaveFor, timeoutMs = 15_000, retryDelayMs = 400 }: Surroundings,
): RealmContext {
  const key = `${realm.kind}:${realm.root}`
  const keeper = createSessionKeeper({ refresh: calls.refresh, logOut: calls.logOut, key, timeoutMs })
  const client = createClient({
    onSessionEnded: () => session.expire(),
    // In `both`, each portal's API is under its own root; alone, the root is ''.
    portalBase: config.portalApiUrl + realm.root + config.portalApiPrefix,
    konnectBase: config.konnectApiUrl,
    session: keeper,
    timeoutMs,
    watchForLeave,
    // The I18nRoot keeps it.
    language: () => document.documentElement.lang,
  })
  const session = createSessionStore((signal) => readSession({ calls, client, keeper }, signal))

  /** A page load sends no pending sign-out: done after single sign-on, it would end the session that this brought. */
  function leaveInOrder(...to: Parameters<Leave>) {
    if (!keeper.pendingSignOut.get()) return leave(...to)
    void session
      .revalidate({ fresh: true })
      .catch(() => undefined)
      .then(() => leave(...to))
  }

  const events = createSessionEvents(key)
  return { realm, calls, origin, leave: leaveInOrder, keeper, client, events, session, retryDelayMs }
}

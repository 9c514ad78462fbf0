import { createClient } from '../api/client'
import { createSessionKeeper } from '../api/session-keeper'
import type { AppConfig } from '../config/config'
import { leaveFor, watchForLeave } from '../loading/document'
import type { Realm } from '../paths'
import type { RealmCalls } from '../session/realm-calls'
import type { RealmContext, Leave } from '../session/realm-context'
import { createSessionEvents } from '../session/session-events'
import type { SessionMemory } from '../session/session-memory'

export interface Surroundings {
  readonly origin: string
  /** The browser's own unless told. */
  readonly leave?: Leave
  /** Where what is known of the session is kept. */
  readonly createMemory: (context: Omit<RealmContext, 'session'>) => SessionMemory
  /** Per call, in ms; so long does a tab wait for another one, too. */
  readonly timeoutMs?: number
}

/** One realm with its client, its session, and its word to other tabs. */
export function createRealm(
  config: AppConfig,
  realm: Realm,
  calls: RealmCalls,
  { origin, leave = leaveFor, createMemory, timeoutMs = 15_000 }: Surroundings,
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
  const context = { realm, calls, origin, leave: leaveInOrder, keeper, client, events: createSessionEvents(key) }
  const session = createMemory(context)

  /** A page load sends no logout that is owed: done after single sign-on, it would end the session that this brought. */
  function leaveInOrder(...to: Parameters<Leave>) {
    if (!keeper.hasMarker()) return leave(...to)
    void session
      .read({ fresh: true })
      .catch(() => undefined)
      .then(() => leave(...to))
  }

  return { ...context, session }
}

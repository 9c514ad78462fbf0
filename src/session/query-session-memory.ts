import type { QueryClient } from '@tanstack/react-query'
import type { RealmContext } from './realm-context'
import { realmKey, privateKey, sessionQuery } from './session-query'
import type { SessionMemory } from './session-memory'

type Context = Omit<RealmContext, 'session'>

/** The session in the query cache, where loaders and screens find it. */
export function createQuerySessionMemory(context: Context, queries: QueryClient): SessionMemory {
  const query = sessionQuery(context)
  const { queryKey } = query
  const ask = (staleTime = query.staleTime) => queries.query({ ...query, retry: false, staleTime })
  return {
    async read(options) {
      if (!options?.fresh) return ask()
      // What was asked before a sign-in would answer for after it.
      await queries.cancelQueries({ queryKey })
      return ask(0)
    },
    peek: () => queries.getQueryData(queryKey),
    subscribe: (changed) => queries.getQueryCache().subscribe(changed),
    startOver() {
      ask(0).catch(() => undefined)
      void queries.resetQueries({ queryKey: privateKey(context) })
    },
    dropPrivate: () => queries.removeQueries({ queryKey: privateKey(context) }),
    expire() {
      queries.setQueryData(queryKey, null)
      // Private screens stand until sign-in does: not with the failures of their last calls.
      void queries.cancelQueries({ queryKey: privateKey(context) })
    },
    forget() {
      queries.setQueryData(leftKey(context), true)
      // An answer that is still on its way would put the person back.
      void queries.cancelQueries({ queryKey }, { revert: false })
      queries.setQueryData(queryKey, null)
      // What stands on the screen goes with it (private-area.tsx).
      queries.removeQueries({ queryKey: privateKey(context), type: 'inactive' })
    },
  }
}

/** Whether the session was ended on purpose, here or in another tab, rather than by time. */
export function hasSignedOut(context: Context, queries: QueryClient): boolean {
  return queries.getQueryData(leftKey(context)) === true
}

export function forgetSignOut(context: Context, queries: QueryClient): void {
  queries.removeQueries({ queryKey: leftKey(context) })
}

function leftKey(context: Context) {
  return [...realmKey(context), 'left']
}

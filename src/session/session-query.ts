import { queryOptions } from '@tanstack/react-query'
import type { RealmContext } from './realm-context'
import { readSession } from './read-session'

type Context = Omit<RealmContext, 'session'>

/** Everything thin a realm's cache holds begins with this. */
export function realmKey({ realm }: Pick<RealmContext, 'realm'>): readonly [string, string] {
  return [realm.kind, realm.root]
}

/** What only the person signed in may see: signing out drops all whose key begins with this. */
export function privateKey(context: Pick<RealmContext, 'realm'>): readonly [string, string, 'private'] {
  return [...realmKey(context), 'private']
}

/** The session: who, or null. `…/me` is the only truth about it. */
export function sessionQuery(context: Context) {
  return queryOptions({
    queryKey: [...realmKey(context), 'session'],
    queryFn: ({ signal }) => readSession(context, signal),
    staleTime: 30_000,
  })
}

import { queryOptions } from '@tanstack/react-query'
import type { DoorContext } from './door-context'
import { readSession } from './read-session'

type Context = Omit<DoorContext, 'session'>

/** Everything that a door's cache holds begins with this. */
export function doorKey({ door }: Pick<DoorContext, 'door'>): readonly [string, string] {
  return [door.kind, door.root]
}

/** What only the person signed in may see: signing out drops all whose key begins with this. */
export function privateKey(context: Pick<DoorContext, 'door'>): readonly [string, string, 'private'] {
  return [...doorKey(context), 'private']
}

/** The session: who, or null. `…/me` is the only truth about it. */
export function sessionQuery(context: Context) {
  return queryOptions({
    queryKey: [...doorKey(context), 'session'],
    queryFn: ({ signal }) => readSession(context, signal),
    staleTime: 30_000,
  })
}

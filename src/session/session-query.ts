import { queryOptions } from '@tanstack/react-query'
import { isProblem } from '../api/api-problem'
import { getDeveloperMe } from '../contract/developer-session'
import { getUserMe } from '../contract/konnect-session'
import type { DoorContext } from './door-context'

/** Who is signed in at a door. */
export interface Person {
  /** Absent where the backend does not tell (Dev Portal). */
  readonly id?: string
  readonly email: string
  readonly fullName: string
}

/** Everything that a door's cache holds begins with this. */
export function doorKey({ door }: DoorContext): readonly [string, string] {
  return [door.kind, door.root]
}

/** What only the person signed in may see: signing out drops all whose key begins with this. */
export function privateKey(context: DoorContext): readonly [string, string, 'private'] {
  return [...doorKey(context), 'private']
}

/** The session: who, or null. `…/me` is the only truth about it. */
export function sessionQuery(context: DoorContext) {
  return queryOptions({
    queryKey: [...doorKey(context), 'session'],
    queryFn: ({ signal }) => readSession(context, signal),
    staleTime: 30_000,
  })
}

async function readSession({ door, client, keeper }: DoorContext, signal: AbortSignal): Promise<Person | null> {
  try {
    const me = await client.call(door.kind === 'portal' ? getDeveloperMe : getUserMe, {}, signal)
    // Signed out here, and the backend has failed to hear it so far: the marker stands for the answer.
    return keeper.hasMarker() ? null : { id: me.id, email: me.email, fullName: me.full_name }
  } catch (error) {
    if (isProblem(error, 'unauthenticated') || keeper.hasMarker()) return null
    throw error
  }
}

import type { QueryClient } from '@tanstack/react-query'
import { isProblem } from '../api/api-problem'
import { logOutDeveloper } from '../contract/developer-session'
import { logOutUser } from '../contract/konnect-session'
import { type DoorContext, useDoor } from './door-context'
import { doorKey, sessionQuery } from './session-query'
import { useMutation, useQueryClient } from '@tanstack/react-query'

/**
 * Signs out at this door and in its other tabs. When the backend cannot be reached, everything here is cleared all the
 * same, and the logout is sent before any other call once it can be.
 */
export function useSignOut() {
  const context = useDoor()
  const queries = useQueryClient()
  return useMutation({ mutationFn: () => signOut(context, queries) })
}

async function signOut(context: DoorContext, queries: QueryClient): Promise<void> {
  const { client, door, events, keeper } = context
  try {
    await client.call(door.kind === 'portal' ? logOutDeveloper : logOutUser, {})
  } catch (error) {
    if (!isProblem(error, 'unauthenticated')) keeper.leaveMarker()
  }
  forgetSession(context, queries)
  events.tell('signed-out')
}

/** Drops all that this tab knows from the session, drafts included. Screens that need one go to sign-in by themselves. */
export function forgetSession(context: DoorContext, queries: QueryClient): void {
  queries.setQueryData(sessionQuery(context).queryKey, null)
  queries.removeQueries({
    queryKey: doorKey(context),
    predicate: ({ queryKey }) => queryKey[2] === 'private',
  })
  try {
    for (const key of Object.keys(window.sessionStorage)) {
      if (key.startsWith(draftPrefix)) window.sessionStorage.removeItem(key)
    }
  } catch {
    // The browser keeps no storage: there is nothing to clear.
  }
}

/** Where form drafts are kept in sessionStorage. */
export const draftPrefix = 'konnect-access:draft:'

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { isProblem } from '../api/api-problem'
import { withStorage } from '../api/browser-storage'
import { logOutDeveloper } from '../contract/developer-session'
import { logOutUser } from '../contract/konnect-session'
import { type DoorContext, useDoor } from './door-context'
import { doorKey, privateKey, sessionQuery } from './session-query'

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

/** Drops all that this tab knows from the session: drafts and destinations are the next person's neither. Screens that need one go to sign-in by themselves. */
export function forgetSession(context: DoorContext, queries: QueryClient): void {
  queries.setQueryData(leftKey(context), true)
  const { queryKey } = sessionQuery(context)
  // An answer that is still on its way would put the person back.
  void queries.cancelQueries({ queryKey }, { revert: false })
  queries.setQueryData(queryKey, null)
  dropPrivate(context, queries)
  withStorage('sessionStorage', (storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(ours)) storage.removeItem(key)
    }
  })
}

/** Whether the session was ended on purpose, here or in another tab, rather than by time. */
export function hasSignedOut(context: DoorContext, queries: QueryClient): boolean {
  return queries.getQueryData(leftKey(context)) === true
}

export function forgetSignOut(context: DoorContext, queries: QueryClient): void {
  queries.removeQueries({ queryKey: leftKey(context) })
}

function leftKey(context: DoorContext) {
  return [...doorKey(context), 'left']
}

/** Drops what only the person who was signed in may see. */
export function dropPrivate(context: DoorContext, queries: QueryClient): void {
  queries.removeQueries({ queryKey: privateKey(context) })
}

/** Begins the names of all that this app keeps in storage. */
const ours = 'konnect-access:'

/** Where form drafts are kept in sessionStorage. */
export const draftPrefix = `${ours}draft:`

import { isProblem } from '../api/api-problem'
import { withStorage } from '../api/browser-storage'
import type { RealmContext } from './realm-context'

/**
 * Signs out in this realm and in its other tabs. When the backend cannot be reached, everything here is cleared all the
 * same, and the logout is sent before any other call once it can be.
 */
export async function signOut(context: RealmContext): Promise<void> {
  const { calls, client, events, keeper } = context
  try {
    await client.call(calls.logOut, {})
  } catch (error) {
    if (!isProblem(error, 'unauthenticated')) keeper.leaveMarker()
  }
  clearSession(context)
  events.tell('signed-out')
}

/** Drops all that this tab knows from the session: drafts and destinations are the next person's neither. Screens that need one go to sign-in by themselves. */
export function clearSession({ session }: RealmContext): void {
  session.clear()
  withStorage('sessionStorage', (storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(ours)) storage.removeItem(key)
    }
  })
}

/** Begins the names of all that this app keeps in storage. */
const ours = 'konnect-access:'

/** Where form drafts are kept in sessionStorage. */
export const draftPrefix = `${ours}draft:`

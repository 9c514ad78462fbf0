import { isProblem } from '../api/api-problem'
import { createStoredValue } from '../state/stored-value'
import type { RealmContext } from './realm-context'

/** Each key of this app in sessionStorage, except the one of `loading/document.ts`. */
const all = createStoredValue('sessionStorage', 'konnect-access:')

/**
 * Signs out in this realm and in its other tabs. When the backend cannot be reached, everything here is cleared all the
 * same, and the logout is sent before any other call once it can be.
 */
export async function signOut(context: RealmContext): Promise<void> {
  const { calls, client, events, keeper } = context
  try {
    await client.call(calls.logOut, {})
  } catch (error) {
    if (!isProblem(error, 'unauthenticated')) keeper.pendingSignOut.set('1')
  }
  clearSession(context)
  events.tell('signed-out')
}

/** Drops all that this tab knows from the session: drafts and destinations are the next person's neither. Screens that need one go to sign-in by themselves. */
export function clearSession({ session }: RealmContext): void {
  session.clear()
  all.names().forEach(all.remove)
}

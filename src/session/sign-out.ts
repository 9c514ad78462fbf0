import { useLayoutEffect } from 'react'
import { isProblem } from '../api/api-problem'
import { createStoredValue } from '../state/stored-value'
import type { RealmContext } from './realm-context'

/** Each key of this app in sessionStorage, except the one of `loading/document.ts`. */
const all = createStoredValue('sessionStorage', 'konnect-access:')

/**
 * Signs out in this realm and in its other tabs. When the backend cannot be reached, everything here is still
 * cleared, and the sign-out is sent before any other call once it can be.
 */
export async function signOut(context: RealmContext): Promise<void> {
  const { endpoints, client, events, sessionManager } = context
  try {
    await client.call(endpoints.signOut, {})
  } catch (error) {
    if (!isProblem(error, 'unauthenticated')) sessionManager.pendingSignOut.set('1')
  }
  clearSession(context)
  events.broadcast('signed-out')
}

/**
 * Removes drafts and returnTo, so that the next user of this browser does not get them. Screens that need a session go to
 * sign-in by themselves.
 */
export function clearSession({ session }: RealmContext): void {
  session.clear()
  all.names().forEach(all.remove)
}

/** Signing out in another tab is signing out here. */
export function useCrossTabSignOut(context: RealmContext) {
  useLayoutEffect(
    () =>
      context.events.subscribe((event) => {
        if (event === 'signed-out') clearSession(context)
      }),
    [context],
  )
}

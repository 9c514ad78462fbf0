import { redirect, replace } from 'react-router'
import { clearReturnTo, returnToFromLocation } from '../sign-in/return-to'
import { readWithRetries } from '../api/retry'
import { signInHref } from '../paths'
import type { RealmContext } from '../session/realm-context'
import type { AppContext } from './app-context'

/** Requires a session. Redirects to sign-in without one, and back afterwards. */
export async function guardSession({ getTargetLocation }: AppContext, context: RealmContext): Promise<Response | null> {
  const { realm, session, retryDelayMs } = context
  const person = await readWithRetries(() => session.revalidate(), retryDelayMs)
  if (person) {
    // The user is signed in, so the saved returnTo is cleared.
    clearReturnTo(realm)
    return null
  }
  const { status } = session.get()
  if (status === 'signed-out') return replace(signInHref(realm))
  // Replaces the entry, so that Back does not return to a screen whose session has expired.
  return (status === 'expired' ? replace : redirect)(
    signInHref(realm, returnToFromLocation(context, getTargetLocation())),
  )
}

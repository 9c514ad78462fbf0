import { redirect, replace } from 'react-router'
import { clearReturnTo, returnToFromLocation } from '../sign-in/return-to'
import { readWithRetries } from '../api/retry'
import { signInHref } from '../paths'
import type { RealmContext } from '../session/realm-context'
import type { AppContext } from './app-context'

/** Lets people with a session in; others go to sign in, and come back after. */
export async function guardSession({ getTargetLocation }: AppContext, context: RealmContext): Promise<Response | null> {
  const { realm, session, retryDelayMs } = context
  const person = await readWithRetries(() => session.revalidate(), retryDelayMs)
  if (person) {
    // Arrived: the destination that was kept over single sign-on is of no use any more.
    clearReturnTo(realm)
    return null
  }
  const { status } = session.get()
  if (status === 'signed-out') return replace(signInHref(realm))
  // The screen stands whose session has expired: Back must not lead to it.
  return (status === 'expired' ? replace : redirect)(
    signInHref(realm, returnToFromLocation(context, getTargetLocation())),
  )
}

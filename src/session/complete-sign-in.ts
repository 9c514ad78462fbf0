import { ApiProblem } from '../api/api-problem'
import type { RealmContext } from './realm-context'

/**
 * After a sign-in that the backend accepted: `…/me` decides whether there is a session. Throws ApiProblem
 * `cookies-blocked` when the browser did not keep it, and whatever `…/me` throws.
 */
export async function completeSignIn({ sessionManager, session, events }: RealmContext): Promise<void> {
  // The new session replaces the one whose sign-out is pending.
  sessionManager.pendingSignOut.remove()
  const person = await session.revalidate({ fresh: true })
  if (!person) throw new ApiProblem({ code: 'cookies-blocked', status: 0, fields: [] })
  events.broadcast('signed-in')
}

import { isProblem } from '../api/api-problem'
import type { RealmContext } from './realm-context'
import type { Person } from './session-store'

/** Reads `…/me`, which alone decides who is signed in. Null for nobody. Throws ApiProblem when the read fails. */
export async function readSession(
  { endpoints, client, sessionManager }: Pick<RealmContext, 'endpoints' | 'client' | 'sessionManager'>,
  signal?: AbortSignal,
): Promise<Person | null> {
  try {
    const me = await client.call(endpoints.me, {}, signal)
    // A sign-out is pending, so the user counts as signed out.
    if (sessionManager.pendingSignOut.get()) return null
    const preferredName = 'preferred_name' in me ? me.preferred_name : undefined
    return { id: me.id, email: me.email ?? '', fullName: me.full_name || preferredName || '' }
  } catch (error) {
    if (isProblem(error, 'unauthenticated') || sessionManager.pendingSignOut.get()) return null
    throw error
  }
}

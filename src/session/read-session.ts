import { isProblem } from '../api/api-problem'
import type { RealmContext } from './realm-context'
import type { Person } from './session-store'

/** Asks `…/me`, the only truth about the session: who, or null. Throws ApiProblem when it cannot be told. */
export async function readSession(
  { endpoints, client, sessionManager }: Pick<RealmContext, 'endpoints' | 'client' | 'sessionManager'>,
  signal?: AbortSignal,
): Promise<Person | null> {
  try {
    const me = await client.call(endpoints.me, {}, signal)
    // Signed out here, and the backend has failed to hear it so far: the pending sign-out stands for the answer.
    if (sessionManager.pendingSignOut.get()) return null
    const preferredName = 'preferred_name' in me ? me.preferred_name : undefined
    return { id: me.id, email: me.email ?? '', fullName: me.full_name || preferredName || '' }
  } catch (error) {
    if (isProblem(error, 'unauthenticated') || sessionManager.pendingSignOut.get()) return null
    throw error
  }
}

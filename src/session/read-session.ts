import { isProblem } from '../api/api-problem'
import type { Person } from './person'
import type { RealmContext } from './realm-context'

/** Asks `…/me`, the only truth about the session: who, or null. Throws ApiProblem when it cannot be told. */
export async function readSession(
  { calls, client, keeper }: Pick<RealmContext, 'calls' | 'client' | 'keeper'>,
  signal?: AbortSignal,
): Promise<Person | null> {
  try {
    const me = await client.call(calls.me, {}, signal)
    // Signed out here, and the backend has failed to hear it so far: the pending sign-out stands for the answer.
    if (keeper.pendingSignOut.get()) return null
    const preferredName = 'preferred_name' in me ? me.preferred_name : undefined
    return { id: me.id, email: me.email ?? '', fullName: me.full_name || preferredName || '' }
  } catch (error) {
    if (isProblem(error, 'unauthenticated') || keeper.pendingSignOut.get()) return null
    throw error
  }
}

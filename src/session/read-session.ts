import { isProblem } from '../api/api-problem'
import type { DoorContext } from './door-context'

/** Who is signed in at a door. */
export interface Person {
  /** Absent where the backend does not tell (Dev Portal). */
  readonly id?: string
  readonly email: string
  readonly fullName: string
}

/** Asks `…/me`, the only truth about the session: who, or null. Throws ApiProblem when it cannot be told. */
export async function readSession(
  { calls, client, keeper }: Pick<DoorContext, 'calls' | 'client' | 'keeper'>,
  signal?: AbortSignal,
): Promise<Person | null> {
  try {
    const me = await client.call(calls.me, {}, signal)
    // Signed out here, and the backend has failed to hear it so far: the marker stands for the answer.
    return keeper.hasMarker() ? null : { id: me.id, email: me.email, fullName: me.full_name }
  } catch (error) {
    if (isProblem(error, 'unauthenticated') || keeper.hasMarker()) return null
    throw error
  }
}

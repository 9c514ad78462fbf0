import type { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/api-problem'
import type { DoorContext } from './door-context'
import { sessionQuery } from './session-query'
import { dropPrivate } from './sign-out'

/**
 * After a sign-in that the backend accepted: `…/me` decides whether there is a session. Throws ApiProblem
 * `cookies-blocked` when the browser did not keep it, and whatever `…/me` throws.
 */
export async function confirmSession(context: DoorContext, queries: QueryClient): Promise<void> {
  context.keeper.clearMarker()
  // Somebody else may have been signed in here before.
  dropPrivate(context, queries)
  const session = await queries.query({ ...sessionQuery(context), staleTime: 0 })
  if (!session) throw new ApiProblem({ code: 'cookies-blocked', status: 0, fields: [] })
  context.events.tell('signed-in')
}

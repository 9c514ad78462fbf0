import { ApiProblem } from '../api/api-problem'
import { authenticateDeveloper } from '../contract/developer-session'
import type { ProblemCode } from '../contract/problem'
import { confirmSession } from '../session/confirm-session'
import type { RealmContext } from '../session/realm-context'
import type { WaitingStatus } from './portal-context'

const waitingCodes: Partial<Record<ProblemCode, WaitingStatus>> = {
  'approval-pending': 'pending',
  'registration-rejected': 'rejected',
  'access-revoked': 'revoked',
}

/**
 * Logs in. Answers null when the developer is in, else the status that keeps them out. Throws ApiProblem for everything
 * else, also when the browser did not keep the cookies.
 */
export async function authenticate(
  context: RealmContext,
  { email, password }: { email: string; password: string },
  signal?: AbortSignal,
): Promise<WaitingStatus | null> {
  try {
    const body = { username: email, password }
    await context.keeper.signIn(() => context.client.call(authenticateDeveloper, { body }, signal))
  } catch (error) {
    const waiting = error instanceof ApiProblem && waitingCodes[error.code]
    if (waiting) return waiting
    throw error
  }
  await confirmSession(context)
  return null
}

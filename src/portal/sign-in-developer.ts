import { ApiProblem } from '../api/api-problem'
import { authenticateDeveloper, startDeveloperSso } from '../contract/developer-session'
import type { ProblemCode } from '../contract/problem'
import { href, toAbsoluteUrl } from '../paths'
import { completeSignIn } from '../session/complete-sign-in'
import type { RealmContext } from '../session/realm-context'
import type { UnapprovedStatus } from './portal-context'

const statusByProblem: Partial<Record<ProblemCode, UnapprovedStatus>> = {
  'approval-pending': 'pending',
  'registration-rejected': 'rejected',
  'access-revoked': 'revoked',
}

/**
 * Logs in. Resolves to null when the developer is signed in, else to the status for which they are refused. Throws ApiProblem for everything
 * else, also when the browser did not keep the cookies.
 */
export async function signInDeveloper(
  context: RealmContext,
  { email, password }: { email: string; password: string },
  signal?: AbortSignal,
): Promise<UnapprovedStatus | null> {
  try {
    const body = { username: email, password }
    await context.sessionManager.signIn(() => context.client.call(authenticateDeveloper, { body }, signal))
  } catch (error) {
    const waiting = error instanceof ApiProblem && statusByProblem[error.code]
    if (waiting) return waiting
    throw error
  }
  await completeSignIn(context)
  return null
}

/** Where single sign-on starts, and the address it comes back to: this realm's own sign-in screen. */
export function developerSsoUrl({ client, realm, origin }: RealmContext): string {
  return client.urlOf(startDeveloperSso, { query: { returnTo: toAbsoluteUrl(href(realm, 'signIn'), origin) } })
}

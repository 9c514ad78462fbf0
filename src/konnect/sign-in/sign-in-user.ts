import { authenticateUser } from '../../contract/konnect-session'
import { completeSignIn } from '../../session/complete-sign-in'
import type { RealmContext } from '../../session/realm-context'

/** Signs in. Throws ApiProblem, also when the browser did not keep the cookies. */
export async function signInUser(
  context: RealmContext,
  { email, password }: { email: string; password: string },
  signal?: AbortSignal,
): Promise<void> {
  const body = { username: email, password }
  await context.sessionManager.signIn(() => context.client.call(authenticateUser, { body }, signal))
  await completeSignIn(context)
}

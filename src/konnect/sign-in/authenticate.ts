import { authenticateUser } from '../../contract/konnect-session'
import { confirmSession } from '../../session/confirm-session'
import type { RealmContext } from '../../session/realm-context'

/** Signs in. Throws ApiProblem, also when the browser did not keep the cookies. */
export async function authenticate(
  context: RealmContext,
  { email, password }: { email: string; password: string },
  signal?: AbortSignal,
): Promise<void> {
  const body = { username: email, password }
  await context.keeper.signIn(() => context.client.call(authenticateUser, { body }, signal))
  await confirmSession(context)
}

import { forgotDeveloperPassword, resetDeveloperPassword } from '../contract/developer-password'
import { forgotUserPassword, resetUserPassword } from '../contract/konnect-password'
import type { RealmContext } from '../session/realm-context'

/** Asks for the e-mail with the link. The answer is the same whether or not there is an account: `Retry-After`, in ms. */
export async function requestPasswordReset({ realm, client }: RealmContext, email: string, signal?: AbortSignal) {
  const endpoint = realm.kind === 'portal' ? forgotDeveloperPassword : forgotUserPassword
  return (await client.request(endpoint, { body: { email } }, signal)).retryAfterMs
}

/** Sets the password with a one-time token; answers the account's address where the backend tells it. */
export async function resetPassword(
  { realm, client }: RealmContext,
  body: { token: string; password: string },
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (realm.kind === 'konnect') return (await client.call(resetUserPassword, { body }, signal)).email
  await client.call(resetDeveloperPassword, { body }, signal)
  return undefined
}

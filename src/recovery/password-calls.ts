import { forgotDeveloperPassword, resetDeveloperPassword } from '../contract/developer-password'
import { forgotUserPassword, resetUserPassword } from '../contract/konnect-password'
import type { DoorContext } from '../session/door-context'

/** Asks for the e-mail with the link. The answer is the same whether or not there is an account: `Retry-After`, in ms. */
export async function forgotPassword({ door, client }: DoorContext, email: string, signal?: AbortSignal) {
  const endpoint = door.kind === 'portal' ? forgotDeveloperPassword : forgotUserPassword
  return (await client.ask(endpoint, { body: { email } }, signal)).retryAfterMs
}

/** Sets the password with a one-time token; answers the account's address where the backend tells it. */
export async function resetPassword(
  { door, client }: DoorContext,
  body: { token: string; password: string },
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (door.kind === 'konnect') return (await client.call(resetUserPassword, { body }, signal)).email
  await client.call(resetDeveloperPassword, { body }, signal)
  return undefined
}

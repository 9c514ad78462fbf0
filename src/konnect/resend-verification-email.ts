import { resendUserVerification } from '../contract/konnect-account'
import type { RealmContext } from '../session/realm-context'

/** Names the cool-down of everything that mails the verification link: the backend counts them together. */
export const verificationPurpose = 'konnect:verification'

/** Sends the link again, if there is an unverified account. Resolves to the server's `Retry-After`, in ms. */
export async function resendVerification({ client }: RealmContext, email: string, signal?: AbortSignal) {
  return (await client.request(resendUserVerification, { body: { email } }, signal)).retryAfterMs
}

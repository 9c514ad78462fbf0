import { registerDeveloper } from '../contract/developer-registration'
import type { Realm } from '../paths'
import type { RealmContext } from '../session/realm-context'

/** Names the cool-down of everything that this call mails: the backend counts it all together. */
export const registrationPurpose = ({ root }: Realm) => `${root}:register`

/**
 * Registers, or sends the status and a new link by e-mail when the address is known: the API's one call for both. Resolves
 * to the server's `Retry-After`, in ms.
 */
export async function requestRegistration(
  { client }: RealmContext,
  { email, fullName }: { email: string; fullName: string },
  signal?: AbortSignal,
): Promise<number | undefined> {
  return (await client.request(registerDeveloper, { body: { email, full_name: fullName } }, signal)).retryAfterMs
}

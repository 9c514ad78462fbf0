import { ApiProblem } from '../../api/api-problem'
import { registerUser } from '../../contract/konnect-account'
import type { RealmContext } from '../../session/realm-context'
import type { SignUpValues } from './sign-up-values'

/** Signs up: the same answer for a known address. Answers the server's `Retry-After`, in ms. */
export async function register(
  { client }: RealmContext,
  { email, firstName, lastName, organization, newPassword, accessCode, region }: SignUpValues,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const body = {
    email,
    fullName: `${firstName} ${lastName}`,
    organization,
    password: newPassword,
    ...(region && { defaultRegion: region }),
    ...(accessCode && { registrationCode: accessCode }),
  }
  return (await client.ask(registerUser, { body }, signal)).retryAfterMs
}

/** A refused access code belongs to its field, though the API answers it as a plain 403. The form has the words. */
export function atAccessCode(error: unknown): unknown {
  if (!(error instanceof ApiProblem) || error.code !== 'wrong-access-code') return error
  return new ApiProblem({ ...error.problem, fields: [{ field: 'registrationCode', reason: '' }] })
}

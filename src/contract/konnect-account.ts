import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { email, fullName, token } from './fields'
import { geo } from './geo'
import { newPassword } from './password-policy'

export const organizationName = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/\S/u))

/** 200 with an organization id for a known address too, so the response does not show whether an account exists. */
export const registerUser = endpoint({
  id: 'register-user',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/register',
  body: z.object({
    email,
    fullName,
    organization: organizationName,
    password: newPassword,
    defaultRegion: z.optional(geo),
    registrationCode: z.optional(z.string()),
  }),
  success: [200],
  output: z.object({ organizationID: lenient(z.string()) }),
  problems: { 400: 'invalid-input', 403: 'wrong-access-code' },
})

/** With `resetToken`: an invited account that must now set its password. */
export const verifyUserEmail = endpoint({
  id: 'verify-user-email',
  api: 'konnect',
  method: 'PATCH',
  path: '/kauth/api/v1/email-verifications',
  body: z.object({ token }),
  success: [200],
  output: z.object({ email: lenient(z.string()), resetToken: lenient(z.optional(z.string())) }),
  problems: { 400: 'link-invalid', 404: 'link-invalid', 410: 'link-gone' },
})

export const resendUserVerification = endpoint({
  id: 'resend-user-verification',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/email-verifications',
  body: z.object({ email }),
  success: [200],
  problems: { 400: 'invalid-input' },
})

export const konnectAccountEndpoints = [
  { endpoint: registerUser, source: 'client', summary: 'Found an organization and its owner' },
  { endpoint: verifyUserEmail, source: 'client', summary: 'Redeem the verification link' },
  {
    endpoint: resendUserVerification,
    source: 'ours',
    summary: 'Have the verification link mailed again, if there is an unverified account',
  },
] satisfies EndpointList

import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { email, fullName, token } from './fields'

/** Registering, registering again, and every "send it to me again": 201 and no body, whoever asks. */
export const registerDeveloper = endpoint({
  id: 'register-developer',
  api: 'portal',
  method: 'POST',
  path: '/developer',
  body: z.object({ email, full_name: fullName }),
  success: [201],
  problems: { 400: 'invalid-input' },
})

/** Redeems the e-mail's link. The answer's one-time token sets the password; Kong's tests call it `resetToken`. */
export const verifyDeveloperEmail = endpoint({
  id: 'verify-developer-email',
  api: 'portal',
  method: 'POST',
  path: '/developer/verify-email',
  body: z.object({ token }),
  success: [202],
  output: z.object({
    email: lenient(z.optional(z.string())),
    token: lenient(z.optional(z.string())),
    resetToken: lenient(z.optional(z.string())),
  }),
  problems: { 400: 'link-invalid', 404: 'link-invalid', 410: 'link-gone' },
})

export const developerRegistrationEndpoints = [
  {
    endpoint: registerDeveloper,
    source: 'published',
    summary: 'Register with this portal, or have the status and a fresh link mailed',
  },
  { endpoint: verifyDeveloperEmail, source: 'published', summary: 'Redeem the verification link' },
] satisfies EndpointList

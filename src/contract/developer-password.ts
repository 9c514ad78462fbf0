import * as z from 'zod/mini'
import { endpoint, type EndpointList } from './endpoint'
import { email, token } from './fields'
import { newPassword } from './password-policy'

export const forgotDeveloperPassword = endpoint({
  id: 'forgot-developer-password',
  api: 'portal',
  method: 'POST',
  path: '/developer/forgot-password',
  body: z.object({ email }),
  success: [200],
  problems: { 400: 'invalid-input' },
})

/** Also sets the first password, with the token that verify-email answered. */
export const resetDeveloperPassword = endpoint({
  id: 'reset-developer-password',
  api: 'portal',
  method: 'POST',
  path: '/developer/reset-password',
  body: z.object({ password: newPassword, token }),
  success: [204],
  problems: { 400: 'invalid-input', 401: 'link-invalid', 404: 'link-invalid', 410: 'link-gone' },
})

export const developerPasswordEndpoints = [
  {
    endpoint: forgotDeveloperPassword,
    source: 'published',
    summary: 'Have a link for a new password mailed, if there is an account',
  },
  { endpoint: resetDeveloperPassword, source: 'published', summary: 'Set a password with a one-time token' },
] satisfies EndpointList

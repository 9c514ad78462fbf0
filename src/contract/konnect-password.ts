import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { anyPassword, email, token } from './fields'
import { newPassword } from './password-policy'

export const forgotUserPassword = endpoint({
  id: 'forgot-user-password',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/password-resets',
  body: z.object({ email }),
  success: [200],
  problems: { 400: 'invalid-input' },
})

export const resetUserPassword = endpoint({
  id: 'reset-user-password',
  api: 'konnect',
  method: 'PATCH',
  path: '/kauth/api/v1/password-resets',
  body: z.object({ password: newPassword, token }),
  success: [200],
  output: z.object({ email: lenient(z.string()) }),
  problems: { 400: 'invalid-input', 404: 'link-invalid', 410: 'link-gone' },
})

export const changeUserPassword = endpoint({
  id: 'change-user-password',
  api: 'konnect',
  method: 'PATCH',
  path: '/v2/users/me/password',
  body: z.object({ old_password: anyPassword, new_password: newPassword }),
  success: [202],
  problems: { 400: 'invalid-input', 401: 'unauthenticated' },
  needsSession: true,
})

export const konnectPasswordEndpoints = [
  {
    endpoint: forgotUserPassword,
    source: 'client',
    summary: 'Have a link for a new password mailed, if there is an account',
  },
  { endpoint: resetUserPassword, source: 'client', summary: 'Set a password with a one-time token' },
  { endpoint: changeUserPassword, source: 'client', summary: 'Change the password of the person signed in' },
] satisfies EndpointList

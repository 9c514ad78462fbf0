import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { anyPassword } from './fields'

export const authenticateUser = endpoint({
  id: 'authenticate-user',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/authenticate',
  body: z.object({ username: z.string().check(z.minLength(1)), password: anyPassword }),
  success: [200],
  problems: { 401: 'invalid-credentials', 403: 'email-not-verified' },
})

export const startOrganizationSso = endpoint({
  id: 'start-organization-sso',
  api: 'konnect',
  method: 'GET',
  path: '/v3/authenticate/{organizationLoginPath}',
  query: z.object({ return_to: z.optional(z.string()) }),
  success: [302],
  problems: { 400: 'bad-request', 401: 'unauthenticated' },
  navigation: true,
})

export const konnectOidcCallback = endpoint({
  id: 'konnect-oidc-callback',
  api: 'konnect',
  method: 'GET',
  path: '/kauth/api/v1/authenticate/oidc-callback',
  query: z.object({ code: z.optional(z.string()), state: z.optional(z.string()), error: z.optional(z.string()) }),
  success: [302],
  problems: { 400: 'bad-request' },
  navigation: true,
})

export const refreshUser = endpoint({
  id: 'refresh-user',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/refresh',
  success: [204],
  problems: { 401: 'unauthenticated' },
})

export const logOutUser = endpoint({
  id: 'log-out-user',
  api: 'konnect',
  method: 'POST',
  path: '/kauth/api/v1/logout',
  success: [204, 200],
  problems: { 401: 'unauthenticated' },
})

export const getUserMe = endpoint({
  id: 'get-user-me',
  api: 'konnect',
  method: 'GET',
  path: '/v3/users/me',
  success: [200],
  output: z.object({
    id: lenient(z.string()),
    email: lenient(z.string()),
    full_name: lenient(z.string()),
    preferred_name: lenient(z.nullable(z.string())),
    active: lenient(z.boolean()),
    inferred_region: lenient(z.nullable(z.string())),
    created_at: lenient(z.string()),
    updated_at: lenient(z.string()),
  }),
  problems: { 401: 'unauthenticated' },
  needsSession: true,
})

export const getOrganizationMe = endpoint({
  id: 'get-organization-me',
  api: 'konnect',
  method: 'GET',
  path: '/v3/organizations/me',
  success: [200],
  output: z.object({
    id: lenient(z.string()),
    name: lenient(z.string()),
    owner_id: lenient(z.string()),
    login_path: lenient(z.nullable(z.string())),
    state: lenient(z.string()),
    retention_period_days: lenient(z.number()),
    created_at: lenient(z.string()),
    updated_at: lenient(z.string()),
  }),
  problems: { 401: 'unauthenticated' },
  needsSession: true,
})

export const konnectSessionEndpoints = [
  {
    endpoint: authenticateUser,
    source: 'client',
    summary: 'Sign in with e-mail and password; sets the session cookies',
  },
  {
    endpoint: startOrganizationSso,
    source: 'published',
    summary: "Start the organization's single sign-on: a page load that ends at its identity provider",
  },
  {
    endpoint: konnectOidcCallback,
    source: 'client',
    summary: "The identity provider's answer: sets the session cookies and goes back to the realm",
  },
  { endpoint: refreshUser, source: 'ours', summary: 'Renew the session by its refresh cookie' },
  { endpoint: logOutUser, source: 'ours', summary: 'End the session' },
  { endpoint: getUserMe, source: 'published', summary: 'Who is signed in: the only truth about it' },
  { endpoint: getOrganizationMe, source: 'published', summary: 'The organization of the person signed in' },
] satisfies EndpointList

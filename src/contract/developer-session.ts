import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { anyPassword } from './fields'

/** 404, and 400 without `invalid_parameters`, read as invalid credentials: some backends answer so. */
export const authenticateDeveloper = endpoint({
  id: 'authenticate-developer',
  api: 'portal',
  method: 'POST',
  path: '/developer/authenticate',
  body: z.object({ username: z.string().check(z.minLength(1)), password: anyPassword }),
  success: [204],
  problems: { 400: 'invalid-credentials', 401: 'invalid-credentials', 404: 'invalid-credentials' },
})

export const startDeveloperSso = endpoint({
  id: 'start-developer-sso',
  api: 'portal',
  method: 'GET',
  path: '/developer/authenticate/sso',
  query: z.object({ returnTo: z.optional(z.string()) }),
  success: [302],
  problems: { 400: 'bad-request' },
  navigation: true,
})

/** Where the identity provider's answer goes; on self-hosted portals our /login forwards it. */
export const developerOidcCallback = endpoint({
  id: 'developer-oidc-callback',
  api: 'portal',
  method: 'GET',
  path: '/developer/authenticate/oidc-callback',
  query: z.object({ code: z.optional(z.string()), state: z.optional(z.string()), error: z.optional(z.string()) }),
  success: [302],
  problems: { 400: 'bad-request' },
  navigation: true,
})

export const refreshDeveloper = endpoint({
  id: 'refresh-developer',
  api: 'portal',
  method: 'POST',
  path: '/developer/refresh',
  success: [204],
  problems: { 401: 'unauthenticated' },
})

export const logOutDeveloper = endpoint({
  id: 'log-out-developer',
  api: 'portal',
  method: 'POST',
  path: '/developer/logout',
  success: [204, 200],
  problems: {},
})

export const getDeveloperMe = endpoint({
  id: 'get-developer-me',
  api: 'portal',
  method: 'GET',
  path: '/developer/me',
  success: [200],
  output: z.object({
    email: lenient(z.string()),
    full_name: lenient(z.string()),
    id: lenient(z.optional(z.string())),
    created_at: lenient(z.optional(z.string())),
    updated_at: lenient(z.optional(z.string())),
  }),
  problems: { 401: 'unauthenticated' },
  needsSession: true,
})

export const developerSessionEndpoints = [
  {
    endpoint: authenticateDeveloper,
    source: 'published',
    summary: 'Log in with e-mail and password; sets the session cookies',
  },
  {
    endpoint: startDeveloperSso,
    source: 'published',
    summary: 'Start single sign-on: a page load that ends at the identity provider',
  },
  {
    endpoint: developerOidcCallback,
    source: 'client',
    summary: "The identity provider's answer: sets the session cookies and goes back to the realm",
  },
  { endpoint: refreshDeveloper, source: 'published', summary: 'Renew the session by its refresh cookie' },
  { endpoint: logOutDeveloper, source: 'published', summary: 'End the session' },
  { endpoint: getDeveloperMe, source: 'published', summary: 'Who is logged in: the only truth about it' },
] satisfies EndpointList

import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { pageMeta, pageQuery } from './paging'

/** Kong's published management API for portals, as far as the studio needs it. Base: the Konnect origin. */

export const developerStatus = z.enum(['pending', 'approved', 'rejected', 'revoked'])
export type DeveloperStatus = z.output<typeof developerStatus>

export const managedPortal = z.object({
  id: lenient(z.string()),
  created_at: lenient(z.string()),
  updated_at: lenient(z.string()),
  name: lenient(z.string()),
  display_name: lenient(z.string()),
  description: lenient(z.nullable(z.string())),
  authentication_enabled: lenient(z.boolean()),
  rbac_enabled: lenient(z.boolean()),
  auto_approve_developers: lenient(z.boolean()),
  auto_approve_applications: lenient(z.boolean()),
  default_domain: lenient(z.string()),
  canonical_domain: lenient(z.string()),
})
export type ManagedPortal = z.output<typeof managedPortal>

export const authenticationSettings = z.object({
  basic_auth_enabled: lenient(z.boolean()),
  oidc_auth_enabled: lenient(z.boolean()),
  saml_auth_enabled: lenient(z.boolean()),
  oidc_team_mapping_enabled: lenient(z.boolean()),
  konnect_mapping_enabled: lenient(z.boolean()),
  oidc_config: lenient(
    z.optional(
      z.object({
        issuer: z.string(),
        client_id: z.string(),
        scopes: z.optional(z.array(z.string())),
        claim_mappings: z.optional(z.record(z.string(), z.string())),
      }),
    ),
  ),
})

export const managedDeveloper = z.object({
  id: lenient(z.string()),
  created_at: lenient(z.string()),
  updated_at: lenient(z.string()),
  email: lenient(z.string()),
  full_name: lenient(z.string()),
  status: lenient(developerStatus),
  application_count: lenient(z.number()),
})
export type ManagedDeveloper = z.output<typeof managedDeveloper>

export const listPortals = endpoint({
  id: 'list-portals',
  api: 'konnect',
  method: 'GET',
  path: '/v3/portals',
  query: pageQuery,
  success: [200],
  output: z.object({ meta: pageMeta, data: z.array(managedPortal) }),
  problems: { 400: 'bad-request' },
})

export const getManagedPortal = endpoint({
  id: 'get-managed-portal',
  api: 'konnect',
  method: 'GET',
  path: '/v3/portals/{portalId}',
  success: [200],
  output: managedPortal,
  problems: { 404: 'not-found' },
})

export const updateManagedPortal = endpoint({
  id: 'update-managed-portal',
  api: 'konnect',
  method: 'PATCH',
  path: '/v3/portals/{portalId}',
  body: z.object({
    display_name: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
    description: z.optional(z.nullable(z.string().check(z.maxLength(512)))),
    authentication_enabled: z.optional(z.boolean()),
    rbac_enabled: z.optional(z.boolean()),
    auto_approve_developers: z.optional(z.boolean()),
    auto_approve_applications: z.optional(z.boolean()),
  }),
  success: [200],
  output: managedPortal,
  problems: { 400: 'invalid-input', 404: 'not-found' },
})

export const getAuthenticationSettings = endpoint({
  id: 'get-authentication-settings',
  api: 'konnect',
  method: 'GET',
  path: '/v3/portals/{portalId}/authentication-settings',
  success: [200],
  output: authenticationSettings,
  problems: { 404: 'not-found' },
})

/** Flat on the way in, nested on the way out, as published. Never all three methods off, OIDC and SAML never both. */
export const updateAuthenticationSettings = endpoint({
  id: 'update-authentication-settings',
  api: 'konnect',
  method: 'PATCH',
  path: '/v3/portals/{portalId}/authentication-settings',
  body: z.object({
    basic_auth_enabled: z.optional(z.boolean()),
    oidc_auth_enabled: z.optional(z.boolean()),
    saml_auth_enabled: z.optional(z.boolean()),
    oidc_team_mapping_enabled: z.optional(z.boolean()),
    konnect_mapping_enabled: z.optional(z.boolean()),
    oidc_issuer: z.optional(z.string()),
    oidc_client_id: z.optional(z.string()),
    oidc_client_secret: z.optional(z.string()),
    oidc_scopes: z.optional(z.array(z.string())),
    oidc_claim_mappings: z.optional(z.record(z.string(), z.string())),
  }),
  success: [200],
  output: authenticationSettings,
  problems: { 400: 'invalid-input', 404: 'not-found' },
})

export const listDevelopers = endpoint({
  id: 'list-developers',
  api: 'konnect',
  method: 'GET',
  path: '/v3/portals/{portalId}/developers',
  query: z.extend(pageQuery, { 'filter[status]': z.optional(developerStatus) }),
  success: [200],
  output: z.object({ meta: pageMeta, data: z.array(managedDeveloper) }),
  problems: { 400: 'bad-request', 404: 'not-found' },
})

/** Only the transitions of docs/domain.md, 6.2. Any other is refused with `invalid_parameters` (ours). */
export const updateDeveloper = endpoint({
  id: 'update-developer',
  api: 'konnect',
  method: 'PATCH',
  path: '/v3/portals/{portalId}/developers/{developerId}',
  body: z.object({ status: developerStatus }),
  success: [200],
  output: managedDeveloper,
  problems: { 400: 'invalid-input', 404: 'not-found' },
})

export const deleteDeveloper = endpoint({
  id: 'delete-developer',
  api: 'konnect',
  method: 'DELETE',
  path: '/v3/portals/{portalId}/developers/{developerId}',
  success: [204],
  problems: { 404: 'not-found' },
})

export const managementEndpoints = [
  { endpoint: listPortals, source: 'published', summary: 'The portals of the organization' },
  { endpoint: getManagedPortal, source: 'published', summary: 'One portal' },
  { endpoint: updateManagedPortal, source: 'published', summary: 'Change settings of a portal' },
  { endpoint: getAuthenticationSettings, source: 'published', summary: 'How developers may log in' },
  { endpoint: updateAuthenticationSettings, source: 'published', summary: 'Change how developers may log in' },
  { endpoint: listDevelopers, source: 'published', summary: 'The developers of a portal' },
  { endpoint: updateDeveloper, source: 'published', summary: 'Approve, reject or revoke a developer' },
  { endpoint: deleteDeveloper, source: 'published', summary: 'Delete a developer, who may then register again' },
] satisfies EndpointList

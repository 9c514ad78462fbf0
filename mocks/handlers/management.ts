import {
  deleteDeveloper,
  getAuthenticationSettings,
  getManagedPortal,
  listDevelopers,
  listPortals,
  updateAuthenticationSettings,
  updateDeveloper,
  updateManagedPortal,
  type ManagedDeveloper,
  type ManagedPortal,
} from '../../src/contract/management'
import { validateAuthMethods } from '../rules/auth-methods'
import { nextStatuses } from '../rules/status-transitions'
import { iso } from '../world/clock'
import { changeStatus, removeDeveloper } from '../world/developers'
import type { Developer, OidcConfig, Portal, World } from '../world/world'
import { emptySuccess, invalidParameters, notFound, success } from './handler-result'
import { createHandler } from './create-handler'
import { paginate } from './paginate'

const list = createHandler(listPortals, ({ world, query }) => {
  const { meta, data } = paginate(world.portals, query)
  return success({ meta, data: data.map(portalView) })
})

const get = createHandler(getManagedPortal, ({ world, params }) => {
  const portal = findPortal(world, params.portalId)
  return portal ? success(portalView(portal)) : notFound()
})

/** Auto-approve concerns those who register afterwards; who is pending stays pending. */
const update = createHandler(updateManagedPortal, ({ world, params, body, now }) => {
  const portal = findPortal(world, params.portalId)
  if (!portal) return notFound()
  portal.name = body.display_name ?? portal.name
  portal.description = body.description === undefined ? portal.description : body.description
  portal.authenticationEnabled = body.authentication_enabled ?? portal.authenticationEnabled
  portal.rbacEnabled = body.rbac_enabled ?? portal.rbacEnabled
  portal.autoApproveDevelopers = body.auto_approve_developers ?? portal.autoApproveDevelopers
  portal.autoApproveApplications = body.auto_approve_applications ?? portal.autoApproveApplications
  portal.updatedAt = now
  return success(portalView(portal))
})

const getSettings = createHandler(getAuthenticationSettings, ({ world, params }) => {
  const portal = findPortal(world, params.portalId)
  return portal ? success(settingsView(portal)) : notFound()
})

const updateSettings = createHandler(updateAuthenticationSettings, ({ world, params, body, now }) => {
  const portal = findPortal(world, params.portalId)
  if (!portal) return notFound()
  const methods = {
    basicAuthEnabled: body.basic_auth_enabled ?? portal.basicAuthEnabled,
    oidcAuthEnabled: body.oidc_auth_enabled ?? portal.oidcAuthEnabled,
    samlAuthEnabled: body.saml_auth_enabled ?? portal.samlAuthEnabled,
  }
  const problems = validateAuthMethods(methods)
  if (problems.length > 0) return invalidParameters(...problems)
  Object.assign(portal, methods)
  portal.oidcTeamMappingEnabled = body.oidc_team_mapping_enabled ?? portal.oidcTeamMappingEnabled
  portal.konnectMappingEnabled = body.konnect_mapping_enabled ?? portal.konnectMappingEnabled
  // The client secret is taken and not kept: nothing here needs it, and no answer may show it.
  const before: OidcConfig = portal.oidc ?? { issuer: '', clientId: '', scopes: ['openid', 'email'], claimMappings: {} }
  const after: OidcConfig = {
    issuer: body.oidc_issuer ?? before.issuer,
    clientId: body.oidc_client_id ?? before.clientId,
    scopes: body.oidc_scopes ?? before.scopes,
    claimMappings: body.oidc_claim_mappings ?? before.claimMappings,
  }
  portal.oidc = portal.oidc || after.issuer || after.clientId ? after : null
  portal.updatedAt = now
  return success(settingsView(portal))
})

const developers = createHandler(listDevelopers, ({ world, params, query }) => {
  const portal = findPortal(world, params.portalId)
  if (!portal) return notFound()
  const status = query['filter[status]']
  const theirs = world.developers.filter((each) => each.portalId === portal.id && (!status || each.status === status))
  const { meta, data } = paginate(theirs, query)
  return success({ meta, data: data.map(developerView) })
})

const setStatus = createHandler(updateDeveloper, (call) => {
  const developer = findManagedDeveloper(call.world, call.params)
  if (!developer) return notFound()
  const { status } = call.body
  const choices = nextStatuses(developer.status)
  if (changeStatus(call, developer, status)) return success(developerView(developer))
  const reason = `cannot be changed from ${developer.status} to ${status}`
  return invalidParameters({ field: 'status', reason, rule: 'transition', source: 'body', choices })
})

const remove = createHandler(deleteDeveloper, (call) => {
  const developer = findManagedDeveloper(call.world, call.params)
  if (!developer) return notFound()
  removeDeveloper(call, developer)
  return emptySuccess()
})

function findPortal(world: World, portalId: string): Portal | undefined {
  return world.portals.find(({ id }) => id === portalId)
}

function findManagedDeveloper(world: World, params: { portalId: string; developerId: string }): Developer | undefined {
  return world.developers.find(({ id, portalId }) => id === params.developerId && portalId === params.portalId)
}

function portalView(portal: Portal): ManagedPortal {
  return {
    id: portal.id,
    created_at: iso(portal.createdAt),
    updated_at: iso(portal.updatedAt),
    name: portal.slug,
    display_name: portal.name,
    description: portal.description,
    authentication_enabled: portal.authenticationEnabled,
    rbac_enabled: portal.rbacEnabled,
    auto_approve_developers: portal.autoApproveDevelopers,
    auto_approve_applications: portal.autoApproveApplications,
    default_domain: portal.domain,
    canonical_domain: portal.domain,
  }
}

function settingsView(portal: Portal) {
  return {
    basic_auth_enabled: portal.basicAuthEnabled,
    oidc_auth_enabled: portal.oidcAuthEnabled,
    saml_auth_enabled: portal.samlAuthEnabled,
    oidc_team_mapping_enabled: portal.oidcTeamMappingEnabled,
    konnect_mapping_enabled: portal.konnectMappingEnabled,
    oidc_config: portal.oidc
      ? {
          issuer: portal.oidc.issuer,
          client_id: portal.oidc.clientId,
          scopes: portal.oidc.scopes,
          claim_mappings: portal.oidc.claimMappings,
        }
      : undefined,
  }
}

function developerView(developer: Developer): ManagedDeveloper {
  return {
    id: developer.id,
    created_at: iso(developer.createdAt),
    updated_at: iso(developer.updatedAt),
    email: developer.email,
    full_name: developer.fullName,
    status: developer.status,
    application_count: 0,
  }
}

export const managementHandlers = {
  'list-portals': list,
  'get-managed-portal': get,
  'update-managed-portal': update,
  'get-authentication-settings': getSettings,
  'update-authentication-settings': updateSettings,
  'list-developers': developers,
  'update-developer': setStatus,
  'delete-developer': remove,
}

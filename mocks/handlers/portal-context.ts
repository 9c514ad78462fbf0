import { getCustomization, getFavicon, getLogo, getPortal } from '../../src/contract/portal-context'
import { getPortalV2 } from '../../src/contract/portal-context-v2'
import type { Portal } from '../world/world'
import { notFound, success, type Answer } from './answers'
import { handlePortal } from './handle'
import { logoBytes } from './logo'

const portal = handlePortal(getPortal, (_, portal) =>
  success({
    portal_id: portal.id,
    org_id: portal.organizationId,
    name: portal.name,
    canonical_domain: portal.domain,
    basic_auth_enabled: portal.basicAuthEnabled,
    oidc_auth_enabled: portal.oidcAuthEnabled,
    saml_auth_enabled: portal.samlAuthEnabled,
    authentication_enabled: portal.authenticationEnabled,
    rbac_enabled: portal.rbacEnabled,
  }),
)

/** SAML does not exist there. */
export const portalV2Handler = handlePortal(getPortalV2, (_, portal) =>
  success({
    portal_id: portal.id,
    org_id: portal.organizationId,
    name: portal.name,
    canonical_domain: portal.domain,
    basic_auth_enabled: portal.basicAuthEnabled,
    oidc_auth_enabled: portal.oidcAuthEnabled,
    is_public: !portal.authenticationEnabled,
    rbac_enabled: portal.rbacEnabled,
    featureset_id: portal.organizationId,
    dcr_provider_ids: [],
    allowed_time_period: 'daily',
  }),
)

const customization = handlePortal(getCustomization, (_, { primaryColor }) =>
  success(primaryColor === null ? {} : { theme: { mode: 'system', colors: { primary: primaryColor } }, robots: null }),
)

function asset({ hasLogo }: Portal): Answer<undefined> {
  return hasLogo ? { kind: 'image', bytes: logoBytes(), type: 'image/png' } : notFound()
}

const logo = handlePortal(getLogo, (_, portal) => asset(portal))
const favicon = handlePortal(getFavicon, (_, portal) => asset(portal))

export const portalContextHandlers = {
  'get-portal': portal,
  'get-customization': customization,
  'get-logo': logo,
  'get-favicon': favicon,
}

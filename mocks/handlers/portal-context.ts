import { getCustomization, getFavicon, getLogo, getPortal } from '../../src/contract/portal-context'
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

const customization = handlePortal(getCustomization, (_, { primaryColor }) =>
  success(primaryColor === null ? {} : { theme: { mode: 'system', colors: { primary: primaryColor } }, robots: null }),
)

function asset({ hasLogo }: Portal): Answer<undefined> {
  return hasLogo ? { kind: 'image', bytes: logoBytes(), type: 'image/png' } : notFound()
}

const logo = handlePortal(getLogo, (_, portal) => asset(portal))
const favicon = handlePortal(getFavicon, (_, portal) => asset(portal))

export const portalContextOperations = [portal, customization, logo, favicon]

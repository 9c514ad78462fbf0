import { getCustomization, getFavicon, getLogo, getPortal } from '../../src/contract/portal-context'
import { getPortalV2 } from '../../src/contract/portal-context-v2'
import type { Portal } from '../world/world'
import { createPortalHandler } from './create-handler'
import { type HandlerResult, notFound, success } from './handler-result'

const portal = createPortalHandler(getPortal, (_, portal) =>
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
export const portalV2Handler = createPortalHandler(getPortalV2, (_, portal) =>
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

const customization = createPortalHandler(getCustomization, (_, { primaryColor }) =>
  success(primaryColor === null ? {} : { theme: { mode: 'system', colors: { primary: primaryColor } }, robots: null }),
)

function imageResult({ hasLogo }: Portal): HandlerResult<undefined> {
  return hasLogo ? { kind: 'image', bytes: logoBytes(), type: 'image/png' } : notFound()
}

const logo = createPortalHandler(getLogo, (_, portal) => imageResult(portal))
const favicon = createPortalHandler(getFavicon, (_, portal) => imageResult(portal))

export const portalContextHandlers = {
  'get-portal': portal,
  'get-customization': customization,
  'get-logo': logo,
  'get-favicon': favicon,
}

/** Acme's logo, our own drawing: a gateway between two nodes in a ring, 64 × 64, PNG. */
const logoBase64 = [
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQMAAACQp+OdAAAABlBMVEX///8LelzumrA8AAAAAXRSTlMAQObYZgAAAL5JREFUeNp9',
  'kjEOgzAQBA9RuPQT/BQ/DT/NEkXKfAEpH0BKQxHlcnsOC4gEC8SA7bv1LiKXIy3t2akWh6g6O2TVl4Pa+C5pi3pANQg62YUqtkBR',
  'KdmWDMhWJGL/YPPhjTIFJdrtbx2+ylCkb1Cl94a5SnBVadqBi4qTxAYzGBIOgKYGaYSMcZF0g9THHu6A5zWcd60F2eJH91UYpZ5P',
  'wQPyyDSBttCozTqaSXtpOCNgKIyJwW1RMlzGzR/g3/gAZqq7ORdI3ZIAAAAASUVORK5CYII=',
].join('')

export function logoBytes(): Uint8Array {
  return Uint8Array.from(atob(logoBase64), (character) => character.charCodeAt(0))
}

import { apiEndpoints } from './apis'
import { developerPasswordEndpoints } from './developer-password'
import { developerRegistrationEndpoints } from './developer-registration'
import { developerSessionEndpoints } from './developer-session'
import type { Endpoint } from './endpoint'
import { konnectAccountEndpoints } from './konnect-account'
import { konnectPasswordEndpoints } from './konnect-password'
import { konnectSessionEndpoints } from './konnect-session'
import { managementEndpoints } from './management'
import { portalContextEndpoints } from './portal-context'
import { subscriptionEndpoints } from './subscription'

/** Every operation there is, for the OpenAPI document, the mock backend's self-check and the contract tests. */
export const endpoints: readonly Endpoint[] = [
  ...portalContextEndpoints,
  ...developerRegistrationEndpoints,
  ...developerPasswordEndpoints,
  ...developerSessionEndpoints,
  ...apiEndpoints,
  ...managementEndpoints,
  ...konnectAccountEndpoints,
  ...konnectPasswordEndpoints,
  ...konnectSessionEndpoints,
  ...subscriptionEndpoints,
]

import { apiEndpoints } from './apis'
import { developerPasswordEndpoints } from './developer-password'
import { developerRegistrationEndpoints } from './developer-registration'
import { developerSessionEndpoints } from './developer-session'
import type { Endpoint, EndpointList } from './endpoint'
import { konnectAccountEndpoints } from './konnect-account'
import { konnectPasswordEndpoints } from './konnect-password'
import { konnectSessionEndpoints } from './konnect-session'
import { managementEndpoints } from './management'
import { portalContextEndpoints } from './portal-context'
import { subscriptionEndpoints } from './subscription'

const all = [
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

export type OperationId = (typeof all)[number]['endpoint']['id']
export type AnyEndpoint = Endpoint & { readonly id: OperationId }

/** Every operation there is, with its summary and source, for the OpenAPI document. */
export const describedEndpoints: EndpointList = all
/** For the mock backend and the contract tests. */
export const endpoints: readonly AnyEndpoint[] = all.map(({ endpoint }) => endpoint)
export const operationIds: readonly OperationId[] = endpoints.map(({ id }) => id)

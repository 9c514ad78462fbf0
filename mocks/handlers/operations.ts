import { apiOperations } from './apis'
import { developerPasswordOperations } from './developer-password'
import { developerRegistrationOperations } from './developer-registration'
import { developerSessionOperations } from './developer-session'
import { developerSsoOperations } from './developer-sso'
import type { Operation } from './handle'
import { konnectAccountOperations } from './konnect-account'
import { konnectPasswordOperations } from './konnect-password'
import { konnectSessionOperations } from './konnect-session'
import { konnectSsoOperations } from './konnect-sso'
import { managementOperations } from './management'
import { portalContextOperations, portalV2Operation } from './portal-context'
import { subscriptionOperations } from './subscription'

/** Every operation of the contract, in its order. */
export const operations: readonly Operation[] = [
  ...portalContextOperations,
  ...developerRegistrationOperations,
  ...developerPasswordOperations,
  ...developerSessionOperations,
  ...developerSsoOperations,
  ...apiOperations,
  ...managementOperations,
  ...konnectAccountOperations,
  ...konnectPasswordOperations,
  ...konnectSessionOperations,
  ...konnectSsoOperations,
  ...subscriptionOperations,
]

/** Portal API v2: its own context and the same calls for developers; no customization, no assets, no `/apis`. */
export const v2Operations: readonly Operation[] = [
  portalV2Operation,
  ...developerRegistrationOperations,
  ...developerPasswordOperations,
  ...developerSessionOperations,
  ...developerSsoOperations,
]

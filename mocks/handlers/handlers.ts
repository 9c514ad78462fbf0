import type { OperationId } from '../../src/contract/endpoints'
import { apiHandlers } from './apis'
import { developerPasswordHandlers } from './developer-password'
import { developerRegistrationHandlers } from './developer-registration'
import { developerSessionHandlers } from './developer-session'
import { developerSsoHandlers } from './developer-sso'
import type { Handler } from './create-handler'
import { konnectAccountHandlers } from './konnect-account'
import { konnectPasswordHandlers } from './konnect-password'
import { konnectSessionHandlers } from './konnect-session'
import { konnectSsoHandlers } from './konnect-sso'
import { managementHandlers } from './management'
import { portalContextHandlers, portalV2Handler } from './portal-context'
import { subscriptionHandlers } from './subscription'

/** One handler for each operation of the contract: a missing one, or one under another's name, does not compile. */
export const handlers: { readonly [Id in OperationId]: Handler<Id> } = {
  ...portalContextHandlers,
  ...developerRegistrationHandlers,
  ...developerPasswordHandlers,
  ...developerSessionHandlers,
  ...developerSsoHandlers,
  ...apiHandlers,
  ...managementHandlers,
  ...konnectAccountHandlers,
  ...konnectPasswordHandlers,
  ...konnectSessionHandlers,
  ...konnectSsoHandlers,
  ...subscriptionHandlers,
}

/** Portal API v2: its own context and the same calls for developers; no customization, no assets, no `/apis`. */
export const v2Handlers: readonly Handler[] = [
  portalV2Handler,
  ...Object.values(developerRegistrationHandlers),
  ...Object.values(developerPasswordHandlers),
  ...Object.values(developerSessionHandlers),
  ...Object.values(developerSsoHandlers),
]

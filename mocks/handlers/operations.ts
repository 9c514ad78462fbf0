import { apiOperations } from './apis'
import { developerPasswordOperations } from './developer-password'
import { developerRegistrationOperations } from './developer-registration'
import { developerSessionOperations } from './developer-session'
import { developerSsoOperations } from './developer-sso'
import type { Operation } from './handle'
import { managementOperations } from './management'
import { portalContextOperations } from './portal-context'

/** Every operation of the contract, in its order. */
export const operations: readonly Operation[] = [
  ...portalContextOperations,
  ...developerRegistrationOperations,
  ...developerPasswordOperations,
  ...developerSessionOperations,
  ...developerSsoOperations,
  ...apiOperations,
  ...managementOperations,
]

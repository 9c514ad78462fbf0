import type { getDeveloperMe } from '../contract/developer-session'
import type { Endpoint } from '../contract/endpoint'
import type { getUserMe } from '../contract/konnect-session'

/** The operations that a realm's session is made of. */
export interface RealmCalls {
  readonly me: typeof getUserMe | typeof getDeveloperMe
  readonly refresh: Endpoint
  readonly logOut: Endpoint
}

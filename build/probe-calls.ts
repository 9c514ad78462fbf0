import { getApi, listApis } from '../src/contract/apis'
import { getDeveloperMe, logOutDeveloper, refreshDeveloper } from '../src/contract/developer-session'
import { type Endpoint, fillPath } from '../src/contract/endpoint'
import { getCustomization, getFavicon, getLogo, getPortal } from '../src/contract/portal-context'
import { getPortalV2 } from '../src/contract/portal-context-v2'

/** One call of the probe: an operation that changes nothing and mails nothing when nobody is logged in. */
export interface ProbeCall {
  readonly endpoint: Endpoint
  readonly path: string
  /** Statuses that somebody without a session may get; narrower than what the operation documents. */
  readonly expected: readonly number[]
}

/** An id that no record has. */
const unknownId = '00000000-0000-4000-8000-000000000000'

/**
 * What may be asked of a portal that is not ours. Left out on purpose: everything with an e-mail address, a password or
 * a one-time token, and the start of single sign-on, which leaves a trace at the identity provider.
 */
export const probeCalls: readonly ProbeCall[] = [
  call(getPortal, [200]),
  call(getCustomization, [200]),
  call(getLogo, [200, 404]),
  call(getFavicon, [200, 404]),
  call(getDeveloperMe, [401]),
  call(refreshDeveloper, [401]),
  call(logOutDeveloper, logOutDeveloper.success),
  // Public portals show their APIs to everybody.
  call(listApis, [200, 401]),
  call(getApi, [401, 404], { apiIdOrSlug: unknownId }),
]

/** What Portal API v2 has of them. */
export const probeCallsV2: readonly ProbeCall[] = [
  call(getPortalV2, [200]),
  call(getDeveloperMe, [401]),
  call(refreshDeveloper, [401]),
  call(logOutDeveloper, logOutDeveloper.success),
]

function call(endpoint: Endpoint, expected: readonly number[], params: Record<string, string> = {}): ProbeCall {
  return { endpoint, path: fillPath(endpoint.path, params), expected }
}

import { minute } from './clock'
import type { Context } from './context'
import type { SsoState } from './world'

/** A visit to the identity provider may take this long, ms. */
const stateLifetime = 10 * minute

type NewSsoState = Pick<SsoState, 'kind' | 'portalId' | 'organizationId' | 'callback' | 'returnTo' | 'place'>

/** Starts a visit to the identity provider and returns its URL. */
export function startSso({ world, now, random }: Context, visit: NewSsoState): string {
  const state = random.uuid()
  world.ssoStates = world.ssoStates.filter(({ expiresAt }) => now < expiresAt)
  world.ssoStates.push({ ...visit, state, expiresAt: now + stateLifetime, used: false, answer: null })
  return `/__mock/idp?${new URLSearchParams({ state })}`
}

/** The open visit, or undefined if it never existed, has been answered or took too long. */
export function findSsoState({ world, now }: Context, state: string | null | undefined): SsoState | undefined {
  return world.ssoStates.find((each) => each.state === state && !each.used && now < each.expiresAt)
}

/** Error codes that the realms translate. Any other code of an identity provider is replaced. */
const errorCodes = ['access_denied', 'login_required', 'server_error', 'temporarily_unavailable', 'invalid_request']

export function toKnownError(error: string): string {
  return errorCodes.includes(error) ? error : 'server_error'
}

import { minute } from './clock'
import type { Context } from './context'
import type { SsoState } from './world'

/** A visit to the identity provider may take this long, ms. */
const stateLifetime = 10 * minute

type NewSsoState = Pick<SsoState, 'kind' | 'portalId' | 'organizationId' | 'callback' | 'returnTo' | 'place'>

/** Begins a visit to the identity provider; answers where it is. */
export function startSso({ world, now, random }: Context, visit: NewSsoState): string {
  const state = random.uuid()
  world.ssoStates = world.ssoStates.filter(({ expiresAt }) => now < expiresAt)
  world.ssoStates.push({ ...visit, state, expiresAt: now + stateLifetime, used: false, answer: null })
  return `/__mock/idp?${new URLSearchParams({ state })}`
}

/** The visit that is still open; undefined when it never was, has been answered for, or took too long. */
export function findSsoState({ world, now }: Context, state: string | null | undefined): SsoState | undefined {
  return world.ssoStates.find((each) => each.state === state && !each.used && now < each.expiresAt)
}

/** Names that the realms translate; anything else an identity provider says is not handed on. */
const errorCodes = ['access_denied', 'login_required', 'server_error', 'temporarily_unavailable', 'invalid_request']

export function toKnownError(error: string): string {
  return errorCodes.includes(error) ? error : 'server_error'
}

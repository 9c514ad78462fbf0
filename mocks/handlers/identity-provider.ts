import * as z from 'zod/mini'
import { email } from '../../src/contract/fields'
import type { MockRequest, MockResponse } from '../wire'
import type { Context } from '../world/context'
import { findSsoState } from '../world/sso'
import type { SsoState, World } from '../world/world'
import { jsonResponse } from './response'
import { withQuery } from './return-to'

export const identityProviderPath = '/__mock/api/idp'

const slowMs = 5000

const decisionSchema = z.object({
  state: z.string(),
  email: z.optional(email),
  /** A native form sends text. */
  deny: z.optional(z.union([z.boolean(), z.string()])),
  error: z.optional(z.string()),
  /** Holds the answer back. */
  slow: z.optional(z.boolean()),
})

/** The mock's identity provider: whom one can be, and where the browser goes once somebody has decided. */
export function respondAsIdentityProvider(
  context: Context,
  request: MockRequest,
  search: URLSearchParams,
): MockResponse {
  if (request.method.toUpperCase() === 'GET') {
    const visit = findSsoState(context, search.get('state'))
    if (!visit) return unknownSsoState
    const { kind } = visit
    const people = listPeople(context.world, visit)
    return jsonResponse(200, { kind, title: titleOf(context.world, visit), people })
  }
  const input = decisionSchema.safeParse(request.body)
  if (!input.success) return jsonResponse(400, { detail: 'An e-mail address, a refusal or an error is needed' })
  const visit = findSsoState(context, input.data.state)
  if (!visit) return unknownSsoState
  const answer = jsonResponse(200, { location: completeSso(context, visit, input.data) })
  return input.data.slow ? { ...answer, delayMs: slowMs } : answer
}

const unknownSsoState = jsonResponse(404, { detail: 'This visit to the identity provider is over or never began' })

function completeSso(
  context: Context,
  visit: SsoState,
  { email: chosen, deny, error }: z.output<typeof decisionSchema>,
): string {
  const { state, callback } = visit
  if (error) return withQuery(callback, { error, state })
  if (deny || chosen === undefined) return withQuery(callback, { error: 'access_denied', state })
  const known = listPeople(context.world, visit).find((person) => person.email.toLowerCase() === chosen.toLowerCase())
  const code = context.random.uuid()
  visit.answer = { code, email: chosen, name: known?.name ?? nameFrom(chosen) }
  return withQuery(callback, { code, state })
}

/** Those of this portal or organization first, then everybody else in the world, each address once. */
function listPeople({ developers, users }: World, { portalId, organizationId }: SsoState) {
  const own = [
    ...developers.filter((each) => each.portalId === portalId),
    ...users.filter((each) => each.organizationId === organizationId),
  ]
  const everybody = [...own, ...users, ...developers].map((each) => ({ email: each.email, name: each.fullName }))
  return everybody.filter(
    ({ email }, index) => everybody.findIndex((each) => each.email.toLowerCase() === email.toLowerCase()) === index,
  )
}

function titleOf({ portals, organizations }: World, { portalId, organizationId }: SsoState): string {
  const portal = portals.find(({ id }) => id === portalId)
  const organization = organizations.find(({ id }) => id === organizationId)
  return portal?.name ?? organization?.name ?? ''
}

/** `jane.van-dyke@x` → `Jane Van Dyke` */
function nameFrom(address: string): string {
  const words = (address.split('@')[0] ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || address
}

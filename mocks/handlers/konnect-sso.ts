import { konnectOidcCallback, startOrganizationSso } from '../../src/contract/konnect-session'
import { href, konnectRealm, organizationSignInHref } from '../../src/paths'
import type { Context } from '../world/context'
import { startSso, toKnownError, findSsoState } from '../world/sso'
import { addUser, findUser } from '../world/users'
import type { SsoState, User } from '../world/world'
import { badRequest, redirect } from './handler-result'
import { createHandler } from './create-handler'
import { signIn } from './konnect-session'
import { parseReturnTo, withQuery } from './return-to'

const logInPages = /^\/login(?:\/[^/]+)?\/?$/

/** That a known path leads to its provider is inherent; an unknown one only says that it is not available. */
const start = createHandler(startOrganizationSso, (call) => {
  const loginPath = call.params.organizationLoginPath
  const { origin } = call.request
  const returnTo = parseReturnTo(call.query.return_to, origin, logInPages, organizationSignInHref(loginPath))
  if (returnTo === null) return badRequest('return_to must be the sign-in page')
  const organization = call.world.organizations.find((each) => each.loginPath === loginPath)
  if (!organization?.oidcEnabled) return redirect(withQuery(returnTo, { error: 'unavailable' }))
  return redirect(
    startSso(call, {
      kind: 'oidc',
      portalId: null,
      organizationId: organization.id,
      callback: konnectOidcCallback.path,
      returnTo,
      place: { ...call.realm.place },
    }),
  )
})

const callback = createHandler(konnectOidcCallback, (call) => {
  const { code, state, error } = call.query
  if (state === undefined) return badRequest('state is missing')
  const visit = findSsoState(call, state)
  if (!visit?.organizationId) return redirect(withQuery(href(konnectRealm, 'signIn'), { error: 'invalid_request' }))
  visit.used = true
  if (error !== undefined) return redirect(withQuery(visit.returnTo, { error: toKnownError(error) }))
  if (!visit.answer || visit.answer.code !== code)
    return redirect(withQuery(visit.returnTo, { error: 'invalid_request' }))
  const user = findOrCreateMember(call, visit, visit.answer)
  if (!user) return redirect(withQuery(visit.returnTo, { error: 'access_denied' }))
  return redirect(withQuery(visit.returnTo, { loginSuccess: 'true' }), signIn(call, user))
})

/** The member with this address; somebody new at the provider joins, somebody of another organization does not. */
function findOrCreateMember(
  context: Context,
  visit: SsoState,
  { email, name }: { email: string; name: string },
): User | null {
  const organization = context.world.organizations.find(({ id }) => id === visit.organizationId)
  const known = findUser(context.world, email)
  if (!organization || (known && known.organizationId !== organization.id)) return null
  if (known) {
    known.verifiedAt ??= context.now
    known.origin = visit.place.origin
    return known
  }
  const { origin } = visit.place
  return addUser(context, organization, { email, fullName: name, verified: true, origin })
}

export const konnectSsoHandlers = {
  'start-organization-sso': start,
  'konnect-oidc-callback': callback,
}

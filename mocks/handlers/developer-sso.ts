import { developerOidcCallback, startDeveloperSso } from '../../src/contract/developer-session'
import { href } from '../../src/paths'
import { realmAt } from '../world/addresses'
import { addDeveloper, findDeveloper } from '../world/developers'
import type { Context } from '../world/context'
import { openSession, sessionCookies } from '../world/sessions'
import { beginSso, knownError, openVisit } from '../world/sso'
import type { Developer, Portal, SsoState } from '../world/world'
import { badRequest, redirect } from './answers'
import { cookiePath, statusTypes } from './developer-session'
import { handlePortal } from './handle'
import { logInReturn, withQuery } from './return-to'

const start = handlePortal(startDeveloperSso, (call, portal) => {
  const { site, request } = call
  if (!portal.authenticationEnabled || (!portal.oidcAuthEnabled && !portal.samlAuthEnabled)) {
    return badRequest('Single sign-on is not enabled')
  }
  const logIn = href(realmAt(portal, site.place), 'logIn')
  const returnTo = logInReturn(call.query.returnTo, request.origin, exactly(logIn), logIn)
  if (returnTo === null) return badRequest('returnTo must be the log-in page of this portal')
  return redirect(
    beginSso(call, {
      kind: portal.oidcAuthEnabled ? 'oidc' : 'saml',
      portalId: portal.id,
      organizationId: null,
      callback: site.base + developerOidcCallback.path,
      returnTo,
      place: { ...site.place },
    }),
  )
})

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?$`)
}

/** The mock's identity provider calls back here whichever protocol it stands for. */
const callback = handlePortal(developerOidcCallback, (call, portal) => {
  const { code, state, error } = call.query
  if (state === undefined) return badRequest('state is missing')
  const visit = openVisit(call, state)
  if (visit?.portalId !== portal.id) {
    return redirect(withQuery(href(realmAt(portal, call.site.place), 'logIn'), { error: 'invalid_request' }))
  }
  visit.used = true
  if (error !== undefined) return redirect(withQuery(visit.returnTo, { error: knownError(error) }))
  if (!visit.answer || visit.answer.code !== code)
    return redirect(withQuery(visit.returnTo, { error: 'invalid_request' }))
  const developer = welcome(call, portal, visit, visit.answer)
  if (developer.status !== 'approved') {
    // The provider's own refusal has no type.
    return redirect(withQuery(visit.returnTo, { error: 'access_denied', type: statusTypes[developer.status] }))
  }
  const session = openSession(call, portal.id, developer.id)
  const cookies = sessionCookies(session, cookiePath(call.site), call.now)
  return redirect(withQuery(visit.returnTo, { loginSuccess: 'true' }), cookies)
})

/** A first SSO login approves a new person and a pending one (ours); an administrator's refusal stands. */
function welcome(
  context: Context,
  portal: Portal,
  { place }: SsoState,
  { email, name }: { email: string; name: string },
): Developer {
  const known = findDeveloper(context.world, portal.id, email)
  if (!known) {
    return addDeveloper(context, portal, {
      email,
      fullName: name,
      status: 'approved',
      place: { ...place },
      verified: true,
    })
  }
  if (known.status !== 'pending' && known.status !== 'approved') return known
  if (known.status === 'pending') known.updatedAt = context.now
  known.status = 'approved'
  known.verifiedAt ??= context.now
  known.place = { ...place }
  return known
}

export const developerSsoHandlers = {
  'start-developer-sso': start,
  'developer-oidc-callback': callback,
}

import { developerOidcCallback, startDeveloperSso } from '../../src/contract/developer-session'
import { href } from '../../src/paths'
import { realmAt } from '../world/email-urls'
import { addDeveloper, findDeveloper } from '../world/developers'
import type { Context } from '../world/context'
import { createSession, sessionCookies } from '../world/sessions'
import { startSso, toKnownError, findSsoState } from '../world/sso'
import type { Developer, Portal, SsoState } from '../world/world'
import { badRequest, redirect } from './handler-result'
import { cookiePath, statusTypes } from './developer-session'
import { createPortalHandler } from './create-handler'
import { parseReturnTo, withQuery } from './return-to'

const start = createPortalHandler(startDeveloperSso, (call, portal) => {
  const { realm, request } = call
  if (!portal.authenticationEnabled || (!portal.oidcAuthEnabled && !portal.samlAuthEnabled)) {
    return badRequest('Single sign-on is not enabled')
  }
  const logIn = href(realmAt(portal, realm.place), 'signIn')
  const returnTo = parseReturnTo(call.query.returnTo, request.origin, exactPath(logIn), logIn)
  if (returnTo === null) return badRequest('returnTo must be the log-in page of this portal')
  return redirect(
    startSso(call, {
      kind: portal.oidcAuthEnabled ? 'oidc' : 'saml',
      portalId: portal.id,
      organizationId: null,
      callback: realm.base + developerOidcCallback.path,
      returnTo,
      place: { ...realm.place },
    }),
  )
})

function exactPath(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?$`)
}

/** The mock's identity provider calls back here whichever protocol it stands for. */
const callback = createPortalHandler(developerOidcCallback, (call, portal) => {
  const { code, state, error } = call.query
  if (state === undefined) return badRequest('state is missing')
  const visit = findSsoState(call, state)
  if (visit?.portalId !== portal.id) {
    return redirect(withQuery(href(realmAt(portal, call.realm.place), 'signIn'), { error: 'invalid_request' }))
  }
  visit.used = true
  if (error !== undefined) return redirect(withQuery(visit.returnTo, { error: toKnownError(error) }))
  if (!visit.answer || visit.answer.code !== code)
    return redirect(withQuery(visit.returnTo, { error: 'invalid_request' }))
  const developer = findOrCreateDeveloper(call, portal, visit, visit.answer)
  if (developer.status !== 'approved') {
    // The provider's own refusal has no type.
    return redirect(withQuery(visit.returnTo, { error: 'access_denied', type: statusTypes[developer.status] }))
  }
  const session = createSession(call, portal.id, developer.id)
  const cookies = sessionCookies(session, cookiePath(call.realm), call.now)
  return redirect(withQuery(visit.returnTo, { loginSuccess: 'true' }), cookies)
})

/** A first SSO login approves a new person and a pending one (ours); an administrator's refusal stands. */
function findOrCreateDeveloper(
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

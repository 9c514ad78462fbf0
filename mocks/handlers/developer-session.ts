import {
  authenticateDeveloper,
  getDeveloperMe,
  logOutDeveloper,
  refreshDeveloper,
} from '../../src/contract/developer-session'
import type { ProblemType } from '../../src/contract/problem'
import { iso } from '../world/clock'
import { findDeveloper } from '../world/developers'
import { passwordMatches } from '../world/passwords'
import {
  clearedCookies,
  endSession,
  findSessionByRefreshToken,
  findSession,
  createSession,
  rotateTokens,
  sessionCookies,
} from '../world/sessions'
import { clearFailedSignIns, recordFailedSignIn, signInLockedUntil } from '../world/throttle'
import type { Developer } from '../world/world'
import {
  badRequest,
  emptySuccess,
  invalidCredentials,
  notFound,
  success,
  throttled,
  unauthenticated,
  type ProblemResult,
} from './handler-result'
import { createPortalHandler, signedInDeveloper, type RequestRealm } from './create-handler'

/** Cookies belong to the portal's root, so that portals beside each other do not share them. */
export function cookiePath({ root }: RequestRealm): string {
  return root || '/'
}

/** The order matters: nothing about an account, its status included, is told to who has not its password. */
const authenticate = createPortalHandler(authenticateDeveloper, (call, portal) => {
  const { username, password } = call.body
  if (!portal.authenticationEnabled) return notFound()
  if (!portal.basicAuthEnabled) return badRequest('Log in with single sign-on')
  const locked = signInLockedUntil(call, portal.id, username)
  if (locked !== null) return throttled(locked, call.now)
  const developer = findDeveloper(call.world, portal.id, username)
  if (!passwordMatches(developer, password) || !developer?.verifiedAt) {
    recordFailedSignIn(call, portal.id, username)
    return invalidCredentials()
  }
  clearFailedSignIns(call, portal.id, username)
  developer.place = { ...call.realm.place }
  if (developer.status !== 'approved') return notApproved(developer.status)
  const session = createSession(call, portal.id, developer.id)
  return emptySuccess({ cookies: sessionCookies(session, cookiePath(call.realm), call.now) })
})

export const statusTypes = {
  pending: 'urn:konnect-access:developer-pending',
  rejected: 'urn:konnect-access:developer-rejected',
  revoked: 'urn:konnect-access:developer-revoked',
} as const satisfies Record<string, ProblemType>

function notApproved(status: Exclude<Developer['status'], 'approved'>): ProblemResult {
  const detail = `The status of your registration is: ${status}`
  return { kind: 'problem', status: 401, title: 'Approval Required', detail, type: statusTypes[status] }
}

const refresh = createPortalHandler(refreshDeveloper, (call, portal) => {
  const { cookies } = call.request
  // A portal that went public has no accounts any more.
  const session = portal.authenticationEnabled ? findSessionByRefreshToken(call, portal.id, cookies) : undefined
  const path = cookiePath(call.realm)
  if (!session) return { ...unauthenticated(), cookies: clearedCookies(portal.id, path) }
  rotateTokens(call, session, cookies)
  return emptySuccess({ cookies: sessionCookies(session, path, call.now) })
})

const logOut = createPortalHandler(logOutDeveloper, (call, portal) => {
  const { cookies } = call.request
  const session = findSessionByRefreshToken(call, portal.id, cookies) ?? findSession(call, portal.id, cookies)
  if (session) endSession(call, session.id)
  return emptySuccess({ cookies: clearedCookies(portal.id, cookiePath(call.realm)) })
})

const me = createPortalHandler(getDeveloperMe, (call, portal) => {
  const developer = signedInDeveloper(call, portal, call.request)
  if (!developer) return unauthenticated()
  const { id, email, fullName, createdAt, updatedAt } = developer
  return success({ email, full_name: fullName, id, created_at: iso(createdAt), updated_at: iso(updatedAt) })
})

export const developerSessionHandlers = {
  'authenticate-developer': authenticate,
  'refresh-developer': refresh,
  'log-out-developer': logOut,
  'get-developer-me': me,
}

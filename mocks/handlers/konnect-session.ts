import {
  authenticateUser,
  getOrganizationMe,
  getUserMe,
  logOutUser,
  refreshUser,
} from '../../src/contract/konnect-session'
import { startTrial } from '../rules/trial'
import { iso } from '../world/clock'
import { passwordMatches } from '../world/passwords'
import type { Context } from '../world/context'
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
import { findUser } from '../world/users'
import type { User } from '../world/world'
import type { SetCookie } from '../wire'
import {
  emptySuccess,
  invalidCredentials,
  notFound,
  success,
  throttled,
  unauthenticated,
  type ProblemResult,
} from './handler-result'
import { createHandler, createUserHandler } from './create-handler'

const cookiePath = '/'

/** Opens a session. The first one of the organization's first member starts the trial: docs/domain.md, 14.1. */
export function signIn(context: Context, user: User): SetCookie[] {
  const organization = context.world.organizations.find(({ id }) => id === user.organizationId)
  if (organization?.ownerId === user.id) startTrial(organization, context.now)
  return sessionCookies(createSession(context, null, user.id), cookiePath, context.now)
}

/** Whether an address is verified is told only to who has the right password. */
const authenticate = createHandler(authenticateUser, (call) => {
  const { username, password } = call.body
  const locked = signInLockedUntil(call, null, username)
  if (locked !== null) return throttled(locked, call.now)
  const user = findUser(call.world, username)
  if (!passwordMatches(user, password) || !user) {
    recordFailedSignIn(call, null, username)
    return invalidCredentials()
  }
  clearFailedSignIns(call, null, username)
  user.origin = call.request.origin
  if (user.verifiedAt === null) return notVerified
  return emptySuccess({ cookies: signIn(call, user) })
})

const notVerified: ProblemResult = {
  kind: 'problem',
  status: 403,
  title: 'Forbidden',
  detail: 'The e-mail address is not verified',
  type: 'urn:konnect-access:email-not-verified',
}

const refresh = createHandler(refreshUser, (call) => {
  const { cookies } = call.request
  const session = findSessionByRefreshToken(call, null, cookies)
  if (!session) return { ...unauthenticated(), cookies: clearedCookies(null, cookiePath) }
  rotateTokens(call, session, cookies)
  return emptySuccess({ cookies: sessionCookies(session, cookiePath, call.now) })
})

/** Also without a session it succeeds: signing out twice, or late, is no failure. */
const logOut = createHandler(logOutUser, (call) => {
  const { cookies } = call.request
  const session = findSessionByRefreshToken(call, null, cookies) ?? findSession(call, null, cookies)
  if (session) endSession(call, session.id)
  return emptySuccess({ cookies: clearedCookies(null, cookiePath) })
})

const me = createUserHandler(getUserMe, ({ world }, user) =>
  success({
    id: user.id,
    email: user.email,
    full_name: user.fullName,
    preferred_name: null,
    active: true,
    inferred_region: world.organizations.find(({ id }) => id === user.organizationId)?.region ?? null,
    created_at: iso(user.createdAt),
    updated_at: iso(user.updatedAt),
  }),
)

const organization = createUserHandler(getOrganizationMe, ({ world }, user) => {
  const theirs = world.organizations.find(({ id }) => id === user.organizationId)
  if (!theirs) return notFound()
  return success({
    id: theirs.id,
    name: theirs.name,
    owner_id: theirs.ownerId,
    login_path: theirs.loginPath,
    state: 'active',
    retention_period_days: 7,
    created_at: iso(theirs.createdAt),
    updated_at: iso(theirs.updatedAt),
  })
})

export const konnectSessionHandlers = {
  'authenticate-user': authenticate,
  'refresh-user': refresh,
  'log-out-user': logOut,
  'get-user-me': me,
  'get-organization-me': organization,
}

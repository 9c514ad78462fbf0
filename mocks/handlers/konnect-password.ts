import { changeUserPassword, forgotUserPassword, resetUserPassword } from '../../src/contract/konnect-password'
import { passwordChanged } from '../emails/password-changed'
import { passwordReset } from '../emails/password-reset'
import { userEmailUrls } from '../world/email-urls'
import { runAndDiscard } from '../world/run-and-discard'
import { supersedePasswordLinks, inspectLink, issueLink, setsPassword } from '../world/links'
import { sendEmail } from '../world/send-email'
import { passwordMatches, setPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { endSessions } from '../world/sessions'
import { throttleEmail, clearFailedSignIns, recordFailedSignIn, signInLockedUntil } from '../world/throttle'
import { addPlaceholderUser, findUser } from '../world/users'
import type { User, World } from '../world/world'
import { emptySuccess, invalidParameters, linkProblem, retryAfter, success, throttled } from './handler-result'
import { createHandler, createUserHandler } from './create-handler'

const place = 'Konnect'

const forgot = createHandler(forgotUserPassword, (call) => {
  const { isThrottled, retryAt } = throttleEmail(call, null, 'forgot', call.body.email)
  if (isThrottled) return emptySuccess(retryAfter(retryAt, call.now))
  const { email } = call.body
  const { origin } = call.request
  const user = findUser(call.world, email)
  if (user) {
    user.origin = origin
    sendResetEmail(call, user)
  } else runAndDiscard(call, (context) => sendResetEmail(context, addPlaceholderUser(context, email, origin)))
  return emptySuccess(retryAfter(retryAt, call.now))
})

function sendResetEmail(context: Context, user: User): void {
  const reset = userEmailUrls(user).link('resetPassword', issueLink(context, 'user-reset', user.id), user.email)
  sendEmail(context, user, passwordReset({ place, name: user.fullName, reset }))
}

/** Also an invited account's first password. A completed reset verifies the address, too: docs/domain.md, 3.3. */
const reset = createHandler(resetUserPassword, (call) => {
  const found = inspectLink(call, call.body.token)
  const user = findUserByToken(call.world, call.body.token)
  if (found.state === 'unknown' || !user || !setsPassword(found.link.kind)) return linkProblem('unknown')
  if (found.state !== 'live') return linkProblem(found.state)
  const isFirst = user.password === null
  setPassword(call, user, call.body.password)
  user.verifiedAt ??= call.now
  found.link.state = 'used'
  supersedePasswordLinks(call, user.id)
  endSessions(call, user.id)
  clearFailedSignIns(call, null, user.email)
  if (!isFirst) sendPasswordChangedEmail(call, user)
  return success({ email: user.email })
})

function findUserByToken(world: World, token: string): User | undefined {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  return world.users.find(({ id }) => id === link?.subjectId)
}

/** A wrong old password is a wrong field, and counts as a failed sign-in; 401 would mean that the session has ended. */
const change = createUserHandler(changeUserPassword, (call, user, session) => {
  const { old_password, new_password } = call.body
  const locked = signInLockedUntil(call, null, user.email)
  if (locked !== null) return throttled(locked, call.now)
  if (!passwordMatches(user, old_password)) {
    recordFailedSignIn(call, null, user.email)
    return invalidParameters({ field: 'old_password', reason: 'is not your password', rule: 'matches', source: 'body' })
  }
  clearFailedSignIns(call, null, user.email)
  setPassword(call, user, new_password)
  supersedePasswordLinks(call, user.id)
  endSessions(call, user.id, session.id)
  sendPasswordChangedEmail(call, user)
  return emptySuccess()
})

function sendPasswordChangedEmail(context: Context, user: User): void {
  const { screen } = userEmailUrls(user)
  const logIn = { realm: 'konnect', href: screen('signIn') } as const
  sendEmail(context, user, passwordChanged({ place, name: user.fullName, logIn, forgot: screen('forgotPassword') }))
}

export const konnectPasswordHandlers = {
  'forgot-user-password': forgot,
  'reset-user-password': reset,
  'change-user-password': change,
}

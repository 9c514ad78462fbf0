import { changeUserPassword, forgotUserPassword, resetUserPassword } from '../../src/contract/konnect-password'
import { passwordChanged } from '../emails/password-changed'
import { passwordReset } from '../emails/password-reset'
import { userAddresses } from '../world/addresses'
import { runAndDiscard } from '../world/run-and-discard'
import { endPasswordLinks, inspectLink, issueLink, setsPassword } from '../world/links'
import { send } from '../world/outbox'
import { passwordMatches, setPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { endSessions } from '../world/sessions'
import { ask, forgetFailures, noteFailure, signInLockedUntil } from '../world/throttle'
import { addNobody, findUser } from '../world/users'
import type { User, World } from '../world/world'
import { done, invalid, linkRefused, retryAfter, success, throttled } from './answers'
import { handle, handleUser } from './handle'

const place = 'Konnect'

const forgot = handle(forgotUserPassword, (call) => {
  const { early, againAt } = ask(call, null, 'forgot', call.body.email)
  if (early) return done(retryAfter(againAt, call.now))
  const { email } = call.body
  const { origin } = call.request
  const user = findUser(call.world, email)
  if (user) {
    user.origin = origin
    mailReset(call, user)
  } else runAndDiscard(call, (context) => mailReset(context, addNobody(context, email, origin)))
  return done(retryAfter(againAt, call.now))
})

function mailReset(context: Context, user: User): void {
  const reset = userAddresses(user).link('resetPassword', issueLink(context, 'user-reset', user.id), user.email)
  send(context, user, passwordReset({ place, name: user.fullName, reset }))
}

/** Also an invited account's first password. A completed reset verifies the address, too: docs/domain.md, 3.3. */
const reset = handle(resetUserPassword, (call) => {
  const found = inspectLink(call, call.body.token)
  const user = userOf(call.world, call.body.token)
  if (found.state === 'unknown' || !user || !setsPassword(found.link.kind)) return linkRefused('unknown')
  if (found.state !== 'live') return linkRefused(found.state)
  const isFirst = user.password === null
  setPassword(call, user, call.body.password)
  user.verifiedAt ??= call.now
  found.link.state = 'used'
  endPasswordLinks(call, user.id)
  endSessions(call, user.id)
  forgetFailures(call, null, user.email)
  if (!isFirst) mailChanged(call, user)
  return success({ email: user.email })
})

function userOf(world: World, token: string): User | undefined {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  return world.users.find(({ id }) => id === link?.subjectId)
}

/** A wrong old password is a wrong field, and counts as a failed sign-in; 401 would mean that the session has ended. */
const change = handleUser(changeUserPassword, (call, user, session) => {
  const { old_password, new_password } = call.body
  const locked = signInLockedUntil(call, null, user.email)
  if (locked !== null) return throttled(locked, call.now)
  if (!passwordMatches(user, old_password)) {
    noteFailure(call, null, user.email)
    return invalid({ field: 'old_password', reason: 'is not your password', rule: 'matches', source: 'body' })
  }
  forgetFailures(call, null, user.email)
  setPassword(call, user, new_password)
  endPasswordLinks(call, user.id)
  endSessions(call, user.id, session.id)
  mailChanged(call, user)
  return done()
})

function mailChanged(context: Context, user: User): void {
  const { screen } = userAddresses(user)
  const logIn = { realm: 'konnect', href: screen('logIn') } as const
  send(context, user, passwordChanged({ place, name: user.fullName, logIn, forgot: screen('forgotPassword') }))
}

export const konnectPasswordHandlers = {
  'forgot-user-password': forgot,
  'reset-user-password': reset,
  'change-user-password': change,
}

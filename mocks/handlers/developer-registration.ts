import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import { developerKnown } from '../emails/developer-known'
import { developerVerify } from '../emails/developer-verify'
import { developerAddresses } from '../world/addresses'
import { addDeveloper, findDeveloper } from '../world/developers'
import { inspectLink, issueLink } from '../world/links'
import { send } from '../world/outbox'
import type { Context } from '../world/context'
import { ask } from '../world/throttle'
import type { Developer, Portal } from '../world/world'
import { badRequest, done, linkRefused, retryAfter, success } from './answers'
import { handlePortal } from './handle'
import { noAccounts } from './no-accounts'

/**
 * The record of a known address never changes; its owner is mailed the status. Every "send it again" is this call, so
 * the cool-down holds here; somebody new is always mailed, or a deleted developer could not register at once.
 */
const register = handlePortal(registerDeveloper, (call, portal) => {
  const closed = noAccounts(portal)
  if (closed) return badRequest(closed)
  const { early, againAt } = ask(call, portal.id, 'register', call.body.email)
  const known = findDeveloper(call.world, portal.id, call.body.email)
  if (known) {
    known.place = { ...call.site.place }
    if (!early) mailStatus(call, portal, known)
  } else {
    const developer = addDeveloper(call, portal, {
      email: call.body.email,
      fullName: call.body.full_name,
      status: portal.autoApproveDevelopers ? 'approved' : 'pending',
      place: { ...call.site.place },
      verified: false,
    })
    mailVerification(call, portal, developer)
  }
  return done(retryAfter(againAt, call.now))
})

function mailVerification(context: Context, portal: Portal, developer: Developer): void {
  const template = developerVerify({
    portal: portal.name,
    name: developer.fullName,
    approved: developer.status === 'approved',
    verify: verificationLink(context, portal, developer),
  })
  send(context, developer, template)
}

function mailStatus(context: Context, portal: Portal, developer: Developer): void {
  const { screen } = developerAddresses(context.world, portal, developer)
  const finished = developer.verifiedAt !== null && developer.password !== null
  const template = developerKnown({
    portal: portal.name,
    name: developer.fullName,
    status: developer.status,
    verify: finished || !portal.basicAuthEnabled ? null : verificationLink(context, portal, developer),
    logIn: screen('logIn'),
    forgot: screen('forgotPassword'),
  })
  send(context, developer, template)
}

function verificationLink(context: Context, portal: Portal, developer: Developer): string {
  const token = issueLink(context, 'developer-verify', developer.id)
  return developerAddresses(context.world, portal, developer).link('verifyEmail', token, developer.email)
}

/** Redeems the link: the address is verified, and the answer's token sets the password. */
const verify = handlePortal(verifyDeveloperEmail, (call, portal) => {
  const found = inspectLink(call, call.body.token)
  if (found.state === 'unknown' || found.link.kind !== 'developer-verify') return linkRefused('unknown')
  const developer = call.world.developers.find(({ id }) => id === found.link.subjectId)
  if (developer?.portalId !== portal.id) return linkRefused('unknown')
  if (found.state !== 'live') return linkRefused(found.state)
  found.link.state = 'used'
  developer.verifiedAt ??= call.now
  developer.updatedAt = call.now
  return success({ email: developer.email, token: issueLink(call, 'developer-first-password', developer.id) })
})

export const developerRegistrationHandlers = {
  'register-developer': register,
  'verify-developer-email': verify,
}

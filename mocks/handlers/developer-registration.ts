import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import { developerKnown } from '../emails/developer-known'
import { developerVerify } from '../emails/developer-verify'
import { developerEmailUrls } from '../world/email-urls'
import { addDeveloper, findDeveloper } from '../world/developers'
import { inspectLink, issueLink } from '../world/links'
import { sendEmail } from '../world/send-email'
import type { Context } from '../world/context'
import { throttleEmail } from '../world/throttle'
import type { Developer, Portal } from '../world/world'
import { badRequest, emptySuccess, linkProblem, retryAfter, success } from './handler-result'
import { createPortalHandler } from './create-handler'
import { noPasswordAccountsReason } from './no-password-accounts-reason'

/**
 * The record of a known address never changes; its owner is mailed the status. Every "send it again" is this call, so
 * the cool-down holds here; somebody new is always mailed, or a deleted developer could not register at once.
 */
const register = createPortalHandler(registerDeveloper, (call, portal) => {
  const closed = noPasswordAccountsReason(portal)
  if (closed) return badRequest(closed)
  const { isThrottled, retryAt } = throttleEmail(call, portal.id, 'register', call.body.email)
  const known = findDeveloper(call.world, portal.id, call.body.email)
  if (known) {
    known.place = { ...call.realm.place }
    if (!isThrottled) sendStatusEmail(call, portal, known)
  } else {
    const developer = addDeveloper(call, portal, {
      email: call.body.email,
      fullName: call.body.full_name,
      status: portal.autoApproveDevelopers ? 'approved' : 'pending',
      place: { ...call.realm.place },
      verified: false,
    })
    sendVerificationEmail(call, portal, developer)
  }
  return emptySuccess(retryAfter(retryAt, call.now))
})

function sendVerificationEmail(context: Context, portal: Portal, developer: Developer): void {
  const template = developerVerify({
    portal: portal.name,
    name: developer.fullName,
    approved: developer.status === 'approved',
    verify: verificationLink(context, portal, developer),
  })
  sendEmail(context, developer, template)
}

function sendStatusEmail(context: Context, portal: Portal, developer: Developer): void {
  const { screen } = developerEmailUrls(context.world, portal, developer)
  const finished = developer.verifiedAt !== null && developer.password !== null
  const template = developerKnown({
    portal: portal.name,
    name: developer.fullName,
    status: developer.status,
    verify: finished || !portal.basicAuthEnabled ? null : verificationLink(context, portal, developer),
    logIn: screen('signIn'),
    forgot: screen('forgotPassword'),
  })
  sendEmail(context, developer, template)
}

function verificationLink(context: Context, portal: Portal, developer: Developer): string {
  const token = issueLink(context, 'developer-verify', developer.id)
  return developerEmailUrls(context.world, portal, developer).link('verifyEmail', token, developer.email)
}

/** Redeems the link: the address is verified, and the answer's token sets the password. */
const verify = createPortalHandler(verifyDeveloperEmail, (call, portal) => {
  const found = inspectLink(call, call.body.token)
  if (found.state === 'unknown' || found.link.kind !== 'developer-verify') return linkProblem('unknown')
  const developer = call.world.developers.find(({ id }) => id === found.link.subjectId)
  if (developer?.portalId !== portal.id) return linkProblem('unknown')
  if (found.state !== 'live') return linkProblem(found.state)
  found.link.state = 'used'
  developer.verifiedAt ??= call.now
  developer.updatedAt = call.now
  return success({ email: developer.email, token: issueLink(call, 'developer-first-password', developer.id) })
})

export const developerRegistrationHandlers = {
  'register-developer': register,
  'verify-developer-email': verify,
}

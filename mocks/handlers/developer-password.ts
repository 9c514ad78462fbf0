import { forgotDeveloperPassword, resetDeveloperPassword } from '../../src/contract/developer-password'
import { passwordChanged } from '../emails/password-changed'
import { passwordReset } from '../emails/password-reset'
import { developerEmailUrls } from '../world/email-urls'
import { addDeveloper, findDeveloper } from '../world/developers'
import { runAndDiscard } from '../world/run-and-discard'
import { supersedePasswordLinks, inspectLink, issueLink, setsPassword } from '../world/links'
import { sendEmail } from '../world/send-email'
import { setPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { endSessions } from '../world/sessions'
import { throttleEmail, clearFailedSignIns } from '../world/throttle'
import type { Developer, Portal, World } from '../world/world'
import { badRequest, emptySuccess, linkProblem, retryAfter, type ProblemResult } from './handler-result'
import { createPortalHandler } from './create-handler'
import { noPasswordAccountsReason } from './no-password-accounts-reason'

const forgot = createPortalHandler(forgotDeveloperPassword, (call, portal) => {
  const closed = noPasswordAccountsReason(portal)
  if (closed) return badRequest(closed)
  const { isThrottled, retryAt } = throttleEmail(call, portal.id, 'forgot', call.body.email)
  if (isThrottled) return emptySuccess(retryAfter(retryAt, call.now))
  const { email } = call.body
  const place = { ...call.realm.place }
  const developer = findDeveloper(call.world, portal.id, email)
  if (developer) {
    developer.place = place
    sendResetEmail(call, portal, developer)
  } else {
    const nobody = { email, fullName: email, status: 'approved', place, verified: true } as const
    runAndDiscard(call, (context) => sendResetEmail(context, portal, addDeveloper(context, portal, nobody)))
  }
  return emptySuccess(retryAfter(retryAt, call.now))
})

function sendResetEmail(context: Context, portal: Portal, developer: Developer): void {
  const token = issueLink(context, 'developer-reset', developer.id)
  const reset = developerEmailUrls(context.world, portal, developer).link('resetPassword', token, developer.email)
  sendEmail(context, developer, passwordReset({ place: portal.name, name: developer.fullName, reset }))
}

/** Also the first password. Whoever holds the token has read the mailbox, so a reset verifies the address too. */
const reset = createPortalHandler(resetDeveloperPassword, (call, portal) => {
  const found = inspectLink(call, call.body.token)
  const developer = findDeveloperByToken(call.world, portal, call.body.token)
  if (found.state === 'unknown' || !developer) return linkProblem('unknown')
  if (!setsPassword(found.link.kind)) return notAPasswordLink
  if (found.state !== 'live') return linkProblem(found.state)
  const isFirst = developer.password === null
  setPassword(call, developer, call.body.password)
  developer.verifiedAt ??= call.now
  found.link.state = 'used'
  supersedePasswordLinks(call, developer.id)
  endSessions(call, developer.id)
  clearFailedSignIns(call, portal.id, developer.email)
  if (!isFirst) sendPasswordChangedEmail(call, portal, developer)
  return emptySuccess()
})

/** Documented beside 404: a token of ours, but one that sets no password. */
const notAPasswordLink: ProblemResult = {
  kind: 'problem',
  status: 401,
  title: 'Unauthorized',
  detail: 'The link does not set a password',
}

function findDeveloperByToken(world: World, portal: Portal, token: string): Developer | undefined {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  return world.developers.find(({ id, portalId }) => id === link?.subjectId && portalId === portal.id)
}

function sendPasswordChangedEmail(context: Context, portal: Portal, developer: Developer): void {
  const { screen } = developerEmailUrls(context.world, portal, developer)
  const template = passwordChanged({
    place: portal.name,
    name: developer.fullName,
    logIn: { realm: 'portal', href: screen('signIn') },
    forgot: screen('forgotPassword'),
  })
  sendEmail(context, developer, template)
}

export const developerPasswordHandlers = {
  'forgot-developer-password': forgot,
  'reset-developer-password': reset,
}

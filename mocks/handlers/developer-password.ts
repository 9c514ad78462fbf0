import { forgotDeveloperPassword, resetDeveloperPassword } from '../../src/contract/developer-password'
import { passwordChanged } from '../emails/password-changed'
import { passwordReset } from '../emails/password-reset'
import { developerAddresses } from '../world/addresses'
import { addDeveloper, findDeveloper } from '../world/developers'
import { runAndDiscard } from '../world/run-and-discard'
import { endPasswordLinks, inspectLink, issueLink, setsPassword } from '../world/links'
import { send } from '../world/outbox'
import { setPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { endSessions } from '../world/sessions'
import { ask, forgetFailures } from '../world/throttle'
import type { Developer, Portal, World } from '../world/world'
import { badRequest, done, linkRefused, retryAfter, type Refusal } from './answers'
import { handlePortal } from './handle'
import { noAccounts } from './no-accounts'

const forgot = handlePortal(forgotDeveloperPassword, (call, portal) => {
  const closed = noAccounts(portal)
  if (closed) return badRequest(closed)
  const { early, againAt } = ask(call, portal.id, 'forgot', call.body.email)
  if (early) return done(retryAfter(againAt, call.now))
  const { email } = call.body
  const place = { ...call.site.place }
  const developer = findDeveloper(call.world, portal.id, email)
  if (developer) {
    developer.place = place
    mailReset(call, portal, developer)
  } else {
    const nobody = { email, fullName: email, status: 'approved', place, verified: true } as const
    runAndDiscard(call, (context) => mailReset(context, portal, addDeveloper(context, portal, nobody)))
  }
  return done(retryAfter(againAt, call.now))
})

function mailReset(context: Context, portal: Portal, developer: Developer): void {
  const token = issueLink(context, 'developer-reset', developer.id)
  const reset = developerAddresses(context.world, portal, developer).link('resetPassword', token, developer.email)
  send(context, developer, passwordReset({ place: portal.name, name: developer.fullName, reset }))
}

/** Also the first password. Whoever holds the token has read the mailbox, so a reset verifies the address too. */
const reset = handlePortal(resetDeveloperPassword, (call, portal) => {
  const found = inspectLink(call, call.body.token)
  const developer = developerOf(call.world, portal, call.body.token)
  if (found.state === 'unknown' || !developer) return linkRefused('unknown')
  if (!setsPassword(found.link.kind)) return notForPasswords
  if (found.state !== 'live') return linkRefused(found.state)
  const isFirst = developer.password === null
  setPassword(call, developer, call.body.password)
  developer.verifiedAt ??= call.now
  found.link.state = 'used'
  endPasswordLinks(call, developer.id)
  endSessions(call, developer.id)
  forgetFailures(call, portal.id, developer.email)
  if (!isFirst) mailChanged(call, portal, developer)
  return done()
})

/** Documented beside 404: a token of ours, but one that sets no password. */
const notForPasswords: Refusal = {
  kind: 'problem',
  status: 401,
  title: 'Unauthorized',
  detail: 'The link does not set a password',
}

function developerOf(world: World, portal: Portal, token: string): Developer | undefined {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  return world.developers.find(({ id, portalId }) => id === link?.subjectId && portalId === portal.id)
}

function mailChanged(context: Context, portal: Portal, developer: Developer): void {
  const { screen } = developerAddresses(context.world, portal, developer)
  const template = passwordChanged({
    place: portal.name,
    name: developer.fullName,
    logIn: { realm: 'portal', href: screen('logIn') },
    forgot: screen('forgotPassword'),
  })
  send(context, developer, template)
}

export const developerPasswordHandlers = {
  'forgot-developer-password': forgot,
  'reset-developer-password': reset,
}

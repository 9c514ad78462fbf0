import { registerUser, resendUserVerification, verifyUserEmail } from '../../src/contract/konnect-account'
import { konnectKnown } from '../emails/konnect-known'
import { konnectWelcome } from '../emails/konnect-welcome'
import type { SetCookie } from '../wire'
import { userEmailUrls } from '../world/email-urls'
import { day, second } from '../world/clock'
import { sendInvitedWelcomeEmail } from '../world/invitations'
import { runAndDiscard } from '../world/run-and-discard'
import { inspectLink, issueLink } from '../world/links'
import { sendEmail } from '../world/send-email'
import { hashPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { throttleEmail } from '../world/throttle'
import { abandonSignUp, addPlaceholderUser, addOrganization, addUser, findUser } from '../world/users'
import type { User } from '../world/world'
import { emptySuccess, forbidden, linkProblem, retryAfter, success } from './handler-result'
import { createHandler, type Call } from './create-handler'

/** An address held by a sign-up that was never verified is free again after this, ms. */
const unverifiedHold = day

const signUpCookie = 'konnectsignup'

const register = createHandler(registerUser, (call) => {
  const { body, now, random } = call
  const closed = signUpProblem(call)
  if (closed) return forbidden(closed)
  const { retryAt } = throttleEmail(call, null, 'verification', body.email)
  // Hashed also when there will be no account, so that the time tells nothing.
  const password = hashPassword(call, body.password)
  const signUpId = random.uuid()
  abandonCorrectedSignUp(call)
  const known = findAddressHolder(call, body.email)
  const answer = { organizationID: random.uuid() }
  if (known) sendAccountExistsEmail(call, known)
  else {
    const organization = addOrganization(call, body.organization, body.defaultRegion ?? null)
    answer.organizationID = organization.id
    const { email, fullName } = body
    const { origin } = call.request
    sendVerificationEmail(call, addUser(call, organization, { email, fullName, password, signUpId, origin }))
  }
  return success(answer, { ...retryAfter(retryAt, now), cookies: [createSignUpCookie(signUpId)] })
})

/** Why this sign-up is refused, whoever the address belongs to; null when it is not. */
function signUpProblem({ world, body }: Call<typeof registerUser>): string | null {
  if (world.signUpMode === 'invite-only') return 'There is no self-serve sign-up'
  if (world.signUpMode === 'access-code' && body.registrationCode?.trim() !== world.accessCode) {
    return 'The access code is wrong'
  }
  return null
}

function createSignUpCookie(value: string): SetCookie {
  return { name: signUpCookie, value, path: registerUser.path, maxAge: unverifiedHold / second }
}

/**
 * Correcting the address: the same browser sends the same sign-up with another address. The first one, not verified,
 * gives way, and its link dies. Other people at this browser are not touched: their names and organizations differ.
 */
function abandonCorrectedSignUp(call: Call<typeof registerUser>): void {
  const { body, world, request } = call
  const cookie = request.cookies[signUpCookie]
  if (!cookie) return
  const before = world.users.find(({ signUpId, verifiedAt }) => signUpId === cookie && verifiedAt === null)
  const organization = world.organizations.find(({ ownerId }) => ownerId === before?.id)
  if (!before || before.email.toLowerCase() === body.email.toLowerCase()) return
  if (before.fullName === body.fullName && organization?.name === body.organization) abandonSignUp(call, before)
}

/** Who holds the address; a sign-up that was never verified holds it for 24 h. */
function findAddressHolder(context: Context, email: string): User | undefined {
  const user = findUser(context.world, email)
  const isFree = user?.verifiedAt === null && !user.invited && context.now >= user.createdAt + unverifiedHold
  if (!isFree) return user
  abandonSignUp(context, user)
  return undefined
}

function sendAccountExistsEmail(context: Context, user: User): void {
  const { screen } = userEmailUrls(user)
  const template = konnectKnown({ name: user.fullName, signIn: screen('signIn'), forgot: screen('forgotPassword') })
  sendEmail(context, user, template)
}

function sendVerificationEmail(context: Context, user: User): void {
  const token = issueLink(context, 'user-verify', user.id)
  const verify = userEmailUrls(user).link('verifyEmail', token, user.email)
  sendEmail(context, user, konnectWelcome({ name: user.fullName, verify }))
}

/** Redeems the link. An invited account has no password of its own yet: the answer's token sets it. */
const verify = createHandler(verifyUserEmail, (call) => {
  const found = inspectLink(call, call.body.token)
  if (found.state === 'unknown') return linkProblem('unknown')
  if (found.link.kind !== 'user-verify' && found.link.kind !== 'user-invitation') return linkProblem('unknown')
  if (found.state !== 'live') return linkProblem(found.state)
  const user = call.world.users.find(({ id }) => id === found.link.subjectId)
  if (!user) return linkProblem('unknown')
  found.link.state = 'used'
  user.verifiedAt ??= call.now
  user.updatedAt = call.now
  if (found.link.kind === 'user-verify') return success({ email: user.email })
  return success({ email: user.email, resetToken: issueLink(call, 'user-first-password', user.id) })
})

const resend = createHandler(resendUserVerification, (call) => {
  const { isThrottled, retryAt } = throttleEmail(call, null, 'verification', call.body.email)
  if (isThrottled) return emptySuccess(retryAfter(retryAt, call.now))
  const { email } = call.body
  const user = findUser(call.world, email)
  if (user?.invited && user.password === null) sendInvitedWelcomeEmail(call, user)
  else if (user?.verifiedAt === null) sendVerificationEmail(call, user)
  else
    runAndDiscard(call, (context) =>
      sendVerificationEmail(context, addPlaceholderUser(context, email, call.request.origin)),
    )
  return emptySuccess(retryAfter(retryAt, call.now))
})

export const konnectAccountHandlers = {
  'register-user': register,
  'verify-user-email': verify,
  'resend-user-verification': resend,
}

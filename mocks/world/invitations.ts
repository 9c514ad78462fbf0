import { konnectInvitation } from '../emails/konnect-invitation'
import { konnectInvitedWelcome } from '../emails/konnect-invited-welcome'
import { userEmailUrls } from './email-urls'
import { issueLink } from './links'
import { sendEmail } from './send-email'
import type { Context } from './context'
import type { User } from './world'
import { addOrganization, addUser, findOrganization } from './users'

/** Sign-up by access code: the invitation carries the code and the way to the form. */
export function inviteByCode(context: Context, email: string, organization: string): void {
  const { accessCode, origin } = context.world
  const register = userEmailUrls({ origin }).screen('signUp')
  sendEmail(context, { email, language: null }, konnectInvitation({ organization, code: accessCode, register }))
}

/** An account is set up without a password of its own; the welcome e-mail's link verifies it and sets one. */
export function inviteToOrganization(context: Context, email: string, organizationName: string): void {
  const organization =
    findOrganization(context.world, organizationName) ?? addOrganization(context, organizationName, null)
  const user = addUser(context, organization, {
    email,
    // Nobody has told the name; the address stands in for it.
    fullName: email,
    invited: true,
    origin: context.world.origin,
  })
  sendInvitedWelcomeEmail(context, user)
}

export function sendInvitedWelcomeEmail(context: Context, user: User): void {
  const organization = context.world.organizations.find(({ id }) => id === user.organizationId)
  const token = issueLink(context, 'user-invitation', user.id)
  const welcome = userEmailUrls(user).link('welcome', token, user.email)
  sendEmail(context, user, konnectInvitedWelcome({ organization: organization?.name ?? '', welcome }))
}

import { konnectInvitation } from '../emails/konnect-invitation'
import { konnectInvitedWelcome } from '../emails/konnect-invited-welcome'
import { userAddresses } from './addresses'
import { issueLink } from './links'
import { send } from './outbox'
import type { Scene } from './scene'
import type { User } from './world'
import { addOrganization, addUser, findOrganization } from './users'

/** Sign-up by access code: the invitation carries the code and the way to the form. */
export function inviteByCode(scene: Scene, email: string, organization: string): void {
  const { accessCode, origin } = scene.world
  const register = userAddresses({ origin }).screen('register')
  send(scene, { email, language: null }, konnectInvitation({ organization, code: accessCode, register }))
}

/** An account is set up without a password of its own; the welcome e-mail's link verifies it and sets one. */
export function inviteToOrganization(scene: Scene, email: string, organizationName: string): void {
  const organization = findOrganization(scene.world, organizationName) ?? addOrganization(scene, organizationName, null)
  const user = addUser(scene, organization, {
    email,
    // Nobody has told the name; the address stands in for it.
    fullName: email,
    password: null,
    invited: true,
    signUpId: null,
    verified: false,
    origin: scene.world.origin,
  })
  mailInvitedWelcome(scene, user)
}

export function mailInvitedWelcome(scene: Scene, user: User): void {
  const organization = scene.world.organizations.find(({ id }) => id === user.organizationId)
  const token = issueLink(scene, 'user-invitation', user.id)
  const welcome = userAddresses(user).link('welcome', token, user.email)
  send(scene, user, konnectInvitedWelcome({ organization: organization?.name ?? '', welcome }))
}

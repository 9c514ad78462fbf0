import { isSameEmail } from '../../src/contract/fields'
import type { DeveloperStatus } from '../../src/contract/management'
import { developerApproved } from '../emails/developer-approved'
import { transition } from '../rules/status-transitions'
import { developerEmailUrls } from './email-urls'
import { sendEmail } from './send-email'
import type { Context } from './context'
import { endSessions } from './sessions'
import type { Developer, Place, Portal, World } from './world'

/** A developer belongs to one portal. The same address at another portal is another developer. */
export function findDeveloper(world: World, portalId: string, email: string): Developer | undefined {
  return world.developers.find((each) => each.portalId === portalId && isSameEmail(each.email, email))
}

interface NewDeveloper {
  readonly email: string
  readonly fullName: string
  readonly status: DeveloperStatus
  readonly place: Place | null
  readonly verified: boolean
}

export function addDeveloper(
  { world, now, random, language }: Context,
  portal: Portal,
  person: NewDeveloper,
): Developer {
  const { verified, ...rest } = person
  const developer: Developer = {
    id: random.uuid(),
    portalId: portal.id,
    ...rest,
    verifiedAt: verified ? now : null,
    password: null,
    language,
    createdAt: now,
    updatedAt: now,
  }
  world.developers.push(developer)
  return developer
}

/**
 * Changes a developer's status, sends the approval e-mail and ends sessions. Returns false if the transition is not
 * allowed.
 */
export function changeStatus(context: Context, developer: Developer, status: DeveloperStatus): boolean {
  const effects = transition(developer.status, status)
  if (!effects) return false
  developer.status = status
  developer.updatedAt = context.now
  if (effects.endsSessions) endSessions(context, developer.id)
  if (effects.sendsApprovalEmail) sendApprovalEmail(context, developer)
  return true
}

function sendApprovalEmail(context: Context, developer: Developer): void {
  const portal = context.world.portals.find(({ id }) => id === developer.portalId)
  if (!portal) return
  const { screen } = developerEmailUrls(context.world, portal, developer)
  const template = developerApproved({
    portal: portal.name,
    name: developer.fullName,
    hasPassword: developer.password !== null,
    logIn: screen('signIn'),
    register: screen('signUp'),
  })
  sendEmail(context, developer, template)
}

/** Removes a developer with sessions and links. The address may register again as a new developer. */
export function removeDeveloper(context: Context, developer: Developer): void {
  const { world } = context
  endSessions(context, developer.id)
  world.links = world.links.filter(({ subjectId }) => subjectId !== developer.id)
  world.developers = world.developers.filter(({ id }) => id !== developer.id)
}

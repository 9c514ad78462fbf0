import { isSameEmail } from '../../src/contract/fields'
import type { Geo } from '../../src/contract/geo'
import { supersedeLinks } from './links'
import type { Context } from './context'
import { endSessions } from './sessions'
import type { Organization, User, World } from './world'

export function findUser(world: World, email: string): User | undefined {
  return world.users.find((each) => isSameEmail(each.email, email))
}

export function findOrganization(world: World, name: string): Organization | undefined {
  return world.organizations.find((each) => each.name.toLowerCase() === name.toLowerCase())
}

/** The organization has no owner until its first member is added, who becomes the owner. */
export function addOrganization({ world, now, random }: Context, name: string, region: Geo | null): Organization {
  const organization: Organization = {
    id: random.uuid(),
    name,
    ownerId: '',
    loginPath: null,
    oidcEnabled: false,
    region,
    plan: 'plus-trial',
    trial: null,
    chosenAt: null,
    createdAt: now,
    updatedAt: now,
  }
  world.organizations.push(organization)
  return organization
}

/** What `addUser` stores unless the caller says otherwise. */
const userDefaults = { password: null, invited: false, signUpId: null } satisfies Partial<User>

type NewUser = Pick<User, 'email' | 'fullName' | 'origin'> &
  Partial<Pick<User, keyof typeof userDefaults>> & { readonly verified?: true }

export function addUser({ world, now, random, language }: Context, organization: Organization, person: NewUser): User {
  const { verified, ...rest } = person
  const user: User = {
    id: random.uuid(),
    organizationId: organization.id,
    ...userDefaults,
    ...rest,
    verifiedAt: verified ? now : null,
    language,
    createdAt: now,
    updatedAt: now,
  }
  world.users.push(user)
  if (organization.ownerId === '') organization.ownerId = user.id
  return user
}

/** A user for work whose result is discarded (run-and-discard.ts). */
export function addPlaceholderUser(context: Context, email: string, origin: string): User {
  const organization = addOrganization(context, '', null)
  return addUser(context, organization, { email, fullName: email, origin })
}

/** Removes an unverified sign-up that a new one replaces. Its links are superseded. */
export function abandonSignUp(context: Context, user: User): void {
  supersedeLinks(context, user.id)
  const { world } = context
  removeUserRecord(world, user)
  const isEmpty = world.users.every(({ organizationId }) => organizationId !== user.organizationId)
  if (isEmpty) world.organizations = world.organizations.filter(({ id }) => id !== user.organizationId)
}

/** Removes a user with sessions and links. The organization stays, also without members. */
export function removeUser(context: Context, user: User): void {
  endSessions(context, user.id)
  const { world } = context
  world.links = world.links.filter(({ subjectId }) => subjectId !== user.id)
  removeUserRecord(world, user)
}

/** Removes the record. If the user owned an organization, its next member becomes the owner. */
function removeUserRecord(world: World, user: User): void {
  world.users = world.users.filter(({ id }) => id !== user.id)
  const organization = world.organizations.find(({ ownerId }) => ownerId === user.id)
  if (!organization) return
  organization.ownerId = world.users.find(({ organizationId }) => organizationId === organization.id)?.id ?? ''
}

import { sameEmail } from '../../src/contract/fields'
import type { Geo } from '../../src/contract/konnect-account'
import { supersedeLinks } from './links'
import type { Scene } from './scene'
import type { Organization, User, World } from './world'

export function findUser(world: World, email: string): User | undefined {
  return world.users.find((each) => sameEmail(each.email, email))
}

export function findOrganization(world: World, name: string): Organization | undefined {
  return world.organizations.find((each) => each.name.toLowerCase() === name.toLowerCase())
}

/** Until it has a member its owner is nobody; the first member becomes it. */
export function addOrganization({ world, now, random }: Scene, name: string, region: Geo | null): Organization {
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

type NewUser = Pick<User, 'email' | 'fullName' | 'password' | 'invited' | 'signUpId' | 'origin'> & {
  readonly verified: boolean
}

export function addUser({ world, now, random, language }: Scene, organization: Organization, person: NewUser): User {
  const { verified, ...rest } = person
  const user: User = {
    id: random.uuid(),
    organizationId: organization.id,
    ...rest,
    verifiedAt: verified ? now : null,
    passwordCount: rest.password ? 1 : 0,
    language,
    createdAt: now,
    updatedAt: now,
  }
  world.users.push(user)
  if (organization.ownerId === '') organization.ownerId = user.id
  return user
}

/** An unverified sign-up gives way to another: its links say that a newer one replaced them. */
export function abandonSignUp(scene: Scene, user: User): void {
  const { world } = scene
  supersedeLinks(scene, user.id)
  world.users = world.users.filter(({ id }) => id !== user.id)
  world.organizations = world.organizations.filter(({ ownerId }) => ownerId !== user.id)
}

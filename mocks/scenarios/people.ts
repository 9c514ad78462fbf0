import type { DeveloperStatus } from '../../src/contract/management'
import { day } from '../world/clock'
import { hashPassword } from '../world/passwords'
import type { Context } from '../world/context'
import { addOrganization, addUser } from '../world/users'
import type { Developer, Organization } from '../world/world'

/** Every person of a scenario has this password. */
const password = 'Passw0rd!'

/** A developer of `acme` in each status, verified. */
export function addAcmeDevelopers(context: Context): void {
  addAcmeDeveloper(context, 'dev@acme.test', 'Dev Eloper', 'approved')
  addAcmeDeveloper(context, 'pending@acme.test', 'Penny Ding', 'pending')
  addAcmeDeveloper(context, 'rejected@acme.test', 'Reggie Ected', 'rejected')
  addAcmeDeveloper(context, 'revoked@acme.test', 'Reva Oked', 'revoked')
}

function addAcmeDeveloper(
  { world, now, random }: Context,
  email: string,
  fullName: string,
  status: DeveloperStatus,
): void {
  const portal = world.portals.find(({ slug }) => slug === 'acme')
  if (!portal) throw new Error('the portal acme comes first')
  const developer: Developer = {
    id: random.uuid(),
    portalId: portal.id,
    email,
    fullName,
    status,
    verifiedAt: now - 20 * day,
    password: hashPassword({ random }, password),
    place: null,
    language: null,
    createdAt: now - 21 * day,
    updatedAt: now - 20 * day,
  }
  world.developers.push(developer)
}

/** Acme, whose login path is `acme`, and its owner Ada, who is verified and has never signed in. */
export function addAcme(context: Context): Organization {
  const founding = { ...context, now: context.now - 90 * day, language: null }
  const organization = addOrganization(founding, 'Acme', 'us')
  organization.loginPath = 'acme'
  organization.oidcEnabled = true
  const { origin } = context.world
  const person = { email: 'ada@acme.test', fullName: 'Ada Lovelace', verified: true, origin } as const
  const ada = addUser(founding, organization, person)
  ada.password = hashPassword(context, password)
  return organization
}

import * as z from 'zod/mini'
import { geo } from '../../src/contract/geo'
import { developerStatus } from '../../src/contract/management'
import { validateAuthMethods } from '../rules/auth-methods'
import { iso } from '../world/clock'
import { findDeveloper } from '../world/developers'
import type { Developer, Portal, World } from '../world/world'
import { MockError } from './mock-error'

/** How the mock interface finds and shows what is in the world. */

export const portalView = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  geo,
  domain: z.string(),
  autoApproveDevelopers: z.boolean(),
  basicAuthEnabled: z.boolean(),
  oidcAuthEnabled: z.boolean(),
  samlAuthEnabled: z.boolean(),
  authenticationEnabled: z.boolean(),
})
export type MockPortal = z.output<typeof portalView>

export const developerView = z.object({
  id: z.string(),
  email: z.string(),
  fullName: z.string(),
  status: developerStatus,
  verified: z.boolean(),
  hasPassword: z.boolean(),
  createdAt: z.string(),
})

export function toDeveloperView(developer: Developer): z.output<typeof developerView> {
  const { id, email, fullName, status, verifiedAt, password, createdAt } = developer
  const verified = verifiedAt !== null
  return { id, email, fullName, status, verified, hasPassword: password !== null, createdAt: iso(createdAt) }
}

/** What is named but undefined stays as it is. Throws MockError when nobody could log in any more. */
export function updatePortalSettings(portal: Portal, settings: Readonly<Record<string, unknown>>, now: number): Portal {
  const changes = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const [problem] = validateAuthMethods({ ...portal, ...changes })
  if (problem) throw new MockError(problem.reason)
  return Object.assign(portal, changes, { updatedAt: now })
}

/** Throws MockError. */
export function getPortal({ portals }: World, slug: string): Portal {
  const portal = portals.find((each) => each.slug === slug)
  if (!portal) throw new MockError(`no portal "${slug}"; there are: ${portals.map((each) => each.slug).join(', ')}`)
  return portal
}

/** Throws MockError. */
export function getDeveloper(world: World, slug: string, email: string): Developer {
  const developer = findDeveloper(world, getPortal(world, slug).id, email)
  if (!developer) throw new MockError(`no developer "${email}" at "${slug}"`)
  return developer
}

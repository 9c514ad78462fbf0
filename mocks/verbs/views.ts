import * as z from 'zod/mini'
import { geo } from '../../src/contract/geo'
import { developerStatus } from '../../src/contract/management'
import { logInMethodProblems } from '../rules/log-in-methods'
import { iso } from '../world/clock'
import { findDeveloper } from '../world/developers'
import type { Developer, Portal, World } from '../world/world'
import { ControlError } from './control-error'

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

export function viewOf(developer: Developer): z.output<typeof developerView> {
  const { id, email, fullName, status, verifiedAt, password, createdAt } = developer
  const verified = verifiedAt !== null
  return { id, email, fullName, status, verified, hasPassword: password !== null, createdAt: iso(createdAt) }
}

/** What is named but undefined stays as it is. Throws ControlError when nobody could log in any more. */
export function changeSettings(portal: Portal, settings: Readonly<Record<string, unknown>>, now: number): Portal {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const [problem] = logInMethodProblems({ ...portal, ...given })
  if (problem) throw new ControlError(problem.reason)
  return Object.assign(portal, given, { updatedAt: now })
}

/** Throws ControlError. */
export function portalOf({ portals }: World, slug: string): Portal {
  const portal = portals.find((each) => each.slug === slug)
  if (!portal) throw new ControlError(`no portal "${slug}"; there are: ${portals.map((each) => each.slug).join(', ')}`)
  return portal
}

/** Throws ControlError. */
export function developerOf(world: World, slug: string, email: string): Developer {
  const developer = findDeveloper(world, portalOf(world, slug).id, email)
  if (!developer) throw new ControlError(`no developer "${email}" at "${slug}"`)
  return developer
}

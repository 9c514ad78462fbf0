import { iso } from '../world/clock'
import { findDeveloper } from '../world/developers'
import type { Developer, Portal, World } from '../world/world'
import { ControlError } from './control-error'

/** How the mock interface names and shows what is in the world. */

export function portalOf({ portals }: World, slug: string): Portal {
  const portal = portals.find((each) => each.slug === slug)
  if (!portal) throw new ControlError(`no portal "${slug}"; there are: ${portals.map((each) => each.slug).join(', ')}`)
  return portal
}

export function developerOf(world: World, slug: string, email: string): Developer {
  const developer = findDeveloper(world, portalOf(world, slug).id, email)
  if (!developer) throw new ControlError(`no developer "${email}" at "${slug}"`)
  return developer
}

export function portalView(portal: Portal) {
  const { id, slug, name, geo, domain, autoApproveDevelopers, authenticationEnabled } = portal
  const { basicAuthEnabled, oidcAuthEnabled, samlAuthEnabled } = portal
  const methods = { basicAuthEnabled, oidcAuthEnabled, samlAuthEnabled }
  return { id, slug, name, geo, domain, autoApproveDevelopers, ...methods, authenticationEnabled }
}

export function developerView({ id, email, fullName, status, verifiedAt, password, createdAt }: Developer) {
  const verified = verifiedAt !== null
  return { id, email, fullName, status, verified, hasPassword: password !== null, createdAt: iso(createdAt) }
}

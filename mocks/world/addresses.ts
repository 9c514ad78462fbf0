import { absolute, href, konnectDoor, linkHref, portalDoor, type Door, type LinkScreen } from '../../src/paths'
import type { Developer, Place, Portal, User, World } from './world'

/** Absolute addresses of a front door's screens, for e-mails. */
export interface Addresses {
  readonly screen: (screen: 'logIn' | 'register' | 'forgotPassword' | 'plan') => string
  readonly link: (screen: LinkScreen, token: string, email: string) => string
}

function addressesOf(door: Door, origin: string): Addresses {
  return {
    screen: (screen) => absolute(href(door, screen), origin),
    link: (screen, token, email) => absolute(linkHref(door, screen, { token, email }), origin),
  }
}

export function doorAt(portal: Portal, { alone }: Pick<Place, 'alone'>): Door {
  return portalDoor(alone ? null : portal.slug)
}

/** Where the developer uses the portal; where it stands beside the others until then. */
export function developerAddresses(world: World, portal: Portal, { place }: Pick<Developer, 'place'>): Addresses {
  const { origin, alone } = place ?? { origin: world.origin, alone: false }
  return addressesOf(doorAt(portal, { alone }), origin)
}

export function userAddresses({ origin }: Pick<User, 'origin'>): Addresses {
  return addressesOf(konnectDoor, origin)
}

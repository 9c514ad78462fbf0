import { absolute, href, konnectRealm, linkHref, portalRealm, type Realm, type LinkScreen } from '../../src/paths'
import type { Developer, Place, Portal, User, World } from './world'

/** Absolute addresses of a realm's screens, for e-mails. */
export interface Addresses {
  readonly screen: (screen: 'logIn' | 'register' | 'forgotPassword' | 'plan') => string
  readonly link: (screen: LinkScreen, token: string, email: string) => string
}

function addressesOf(realm: Realm, origin: string): Addresses {
  return {
    screen: (screen) => absolute(href(realm, screen), origin),
    link: (screen, token, email) => absolute(linkHref(realm, screen, { token, email }), origin),
  }
}

export function realmAt(portal: Portal, { alone }: Pick<Place, 'alone'>): Realm {
  return portalRealm(alone ? null : portal.slug)
}

/** Where the developer uses the portal; where it stands beside the others until then. */
export function developerAddresses(world: World, portal: Portal, { place }: Pick<Developer, 'place'>): Addresses {
  const { origin, alone } = place ?? { origin: world.origin, alone: false }
  return addressesOf(realmAt(portal, { alone }), origin)
}

export function userAddresses({ origin }: Pick<User, 'origin'>): Addresses {
  return addressesOf(konnectRealm, origin)
}

import {
  toAbsoluteUrl,
  href,
  konnectRealm,
  emailLinkHref,
  portalRealm,
  type Realm,
  type EmailLinkScreen,
} from '../../src/paths'
import type { Developer, Place, Portal, User, World } from './world'

/** Absolute addresses of a realm's screens, for e-mails. */
export interface EmailUrls {
  readonly screen: (screen: 'signIn' | 'signUp' | 'forgotPassword' | 'plan') => string
  readonly link: (screen: EmailLinkScreen, token: string, email: string) => string
}

function createEmailUrls(realm: Realm, origin: string): EmailUrls {
  return {
    screen: (screen) => toAbsoluteUrl(href(realm, screen), origin),
    link: (screen, token, email) => toAbsoluteUrl(emailLinkHref(realm, screen, { token, email }), origin),
  }
}

export function realmAt(portal: Portal, { standalone }: Pick<Place, 'standalone'>): Realm {
  return portalRealm(standalone ? null : portal.slug)
}

/** Where the developer uses the portal; where it stands beside the others until then. */
export function developerEmailUrls(world: World, portal: Portal, { place }: Pick<Developer, 'place'>): EmailUrls {
  const { origin, standalone } = place ?? { origin: world.origin, standalone: false }
  return createEmailUrls(realmAt(portal, { standalone }), origin)
}

export function userEmailUrls({ origin }: Pick<User, 'origin'>): EmailUrls {
  return createEmailUrls(konnectRealm, origin)
}

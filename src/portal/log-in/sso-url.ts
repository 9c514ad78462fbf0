import { startDeveloperSso } from '../../contract/developer-session'
import { absolute, href } from '../../paths'
import type { RealmContext } from '../../session/realm-context'

/** Where single sign-on starts, and the address it comes back to: this realm's own sign-in screen. */
export function ssoUrl({ client, realm, origin }: RealmContext): string {
  return client.urlOf(startDeveloperSso, { query: { returnTo: absolute(href(realm, 'logIn'), origin) } })
}

import { startDeveloperSso } from '../../contract/developer-session'
import { absolute, href } from '../../paths'
import type { DoorContext } from '../../session/door-context'

/** Where single sign-on starts, and the address it comes back to: this door's own sign-in screen. */
export function ssoUrl({ client, door, origin }: DoorContext): string {
  return client.urlOf(startDeveloperSso, { query: { returnTo: absolute(href(door, 'logIn'), origin) } })
}

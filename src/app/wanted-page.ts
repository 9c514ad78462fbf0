import { href } from '../paths'
import type { DoorContext } from '../session/door-context'

/** Where to come back to after signing in; the start page goes without saying. */
export function wantedPage({ door }: DoorContext, url: URL): string | null {
  const wanted = url.pathname + url.search
  return wanted === href(door, 'start') ? null : wanted
}

import { ageOf } from '../api/clock'
import { type Realm, href, safeReturnTo } from '../paths'
import type { RealmContext } from '../session/realm-context'
import { createStoredValue } from '../state/stored-value'

/** Where the person wanted to go, kept over the detour to an identity provider: a path in sessionStorage, no token. */
const destinations = createStoredValue('sessionStorage', 'konnect-access:destination:')

/** When single sign-on was last started by itself. */
const ssoStarts = createStoredValue('sessionStorage', 'konnect-access:sso-starts:', (text) =>
  text.split(',').map(Number),
)
/** So many automatic starts within so many ms are a loop. */
const loop = { starts: 3, withinMs: 60_000 }

/** The page to return to after sign-in; null for the start page, which is the default. */
export function wantedPage(
  { realm, origin }: RealmContext,
  page: Pick<URL, 'pathname' | 'search' | 'hash'>,
): string | null {
  const wanted = safeReturnTo(page.pathname + page.search + page.hash, realm, origin)
  return wanted === href(realm, 'start') ? null : wanted
}

export function keepDestination(realm: Realm, destination: string | null): void {
  destinations.set(destination ?? undefined, realm.root)
}

/** Reads it, and validates it like a destination from a URL. */
export function peekDestination(realm: Realm, origin: string): string | null {
  return safeReturnTo(destinations.get(realm.root), realm, origin)
}

export function dropDestination(realm: Realm): void {
  destinations.remove(realm.root)
  forgetSsoStarts(realm)
}

/** The person went Back: the starts so far are no loop. The destination stays. */
export function forgetSsoStarts(realm: Realm): void {
  ssoStarts.remove(realm.root)
}

/** Counts an automatic start of single sign-on; true when there were too many in a row to go on. */
export function isSsoLoop(realm: Realm): boolean {
  const starts = (ssoStarts.get(realm.root) ?? []).filter((at) => ageOf(at) < loop.withinMs)
  ssoStarts.set([...starts, Date.now()], realm.root)
  return starts.length >= loop.starts
}

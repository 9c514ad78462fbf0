import { ageOf } from '../api/clock'
import { type Realm, href, parseReturnTo } from '../paths'
import type { RealmContext } from '../session/realm-context'
import { createStoredValue } from '../state/stored-value'

/** The page to return to, kept while the identity provider is open: a path in sessionStorage, no token. */
const savedReturnTo = createStoredValue('sessionStorage', 'konnect-access:destination:')

/** When single sign-on was last started by itself. */
const ssoStarts = createStoredValue('sessionStorage', 'konnect-access:sso-starts:', (text) =>
  text.split(',').map(Number),
)
/** So many automatic starts within so many ms are a loop. */
const ssoLoopLimit = { starts: 3, withinMs: 60_000 }

/** The page to return to after sign-in; null for the start page, which is the default. */
export function returnToFromLocation(
  { realm, origin }: RealmContext,
  url: Pick<URL, 'pathname' | 'search' | 'hash'>,
): string | null {
  const returnTo = parseReturnTo(url.pathname + url.search + url.hash, realm, origin)
  return returnTo === href(realm, 'home') ? null : returnTo
}

export function saveReturnTo(realm: Realm, returnTo: string | null): void {
  savedReturnTo.set(returnTo ?? undefined, realm.root)
}

/** Reads it, and validates it like a `returnTo` from a URL. */
export function readReturnTo(realm: Realm, origin: string): string | null {
  return parseReturnTo(savedReturnTo.get(realm.root), realm, origin)
}

export function clearReturnTo(realm: Realm): void {
  savedReturnTo.remove(realm.root)
  clearSsoStarts(realm)
}

/** Before single sign-on that a person has started: it is never counted as a loop (docs/domain.md, 9). */
export function prepareSso(realm: Realm, returnTo: string): void {
  clearSsoStarts(realm)
  saveReturnTo(realm, returnTo === href(realm, 'home') ? null : returnTo)
}

/** The person went Back, so the starts so far are no loop. `returnTo` stays. */
export function clearSsoStarts(realm: Realm): void {
  ssoStarts.remove(realm.root)
}

/** Counts an automatic start of single sign-on; true when there were too many in a row to go on. */
export function isSsoLoop(realm: Realm): boolean {
  const starts = (ssoStarts.get(realm.root) ?? []).filter((at) => ageOf(at) < ssoLoopLimit.withinMs)
  ssoStarts.set([...starts, Date.now()], realm.root)
  return starts.length >= ssoLoopLimit.starts
}

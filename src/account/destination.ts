import { withStorage } from '../api/browser-storage'
import { ageOf } from '../api/clock'
import { type Realm, href, safeReturnTo } from '../paths'
import type { RealmContext } from '../session/realm-context'

/** Where the person wanted to go, kept over the detour to an identity provider: a path in sessionStorage, no token. */
const prefix = 'konnect-access:destination:'
const loopPrefix = 'konnect-access:sso-starts:'
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
  withStorage('sessionStorage', (storage) =>
    destination === null ? storage.removeItem(prefix + realm.root) : storage.setItem(prefix + realm.root, destination),
  )
}

/** Reads it, and validates it like a destination from a URL. */
export function peekDestination(realm: Realm, origin: string): string | null {
  return safeReturnTo(
    withStorage('sessionStorage', (storage) => storage.getItem(prefix + realm.root)),
    realm,
    origin,
  )
}

export function dropDestination(realm: Realm): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(prefix + realm.root))
  forgetSsoStarts(realm)
}

/** The person went Back: the starts so far are no loop. The destination stays. */
export function forgetSsoStarts(realm: Realm): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(loopPrefix + realm.root))
}

/** Counts an automatic start of single sign-on; true when there were too many in a row to go on. */
export function isSsoLoop(realm: Realm): boolean {
  const starts = (withStorage('sessionStorage', (storage) => storage.getItem(loopPrefix + realm.root)) ?? '')
    .split(',')
    .map(Number)
    .filter((at) => ageOf(at) < loop.withinMs)
  withStorage('sessionStorage', (storage) => storage.setItem(loopPrefix + realm.root, [...starts, Date.now()].join()))
  return starts.length >= loop.starts
}

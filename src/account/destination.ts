import { withStorage } from '../api/browser-storage'
import { ageOf } from '../api/clock'
import { type Door, href, safeReturnTo } from '../paths'
import type { DoorContext } from '../session/door-context'

/** Where the person wanted to go, kept over the detour to an identity provider: a path in sessionStorage, no token. */
const prefix = 'konnect-access:destination:'
const loopPrefix = 'konnect-access:sso-starts:'
/** So many automatic starts within so many ms are a loop. */
const loop = { starts: 3, withinMs: 60_000 }

/** Where to come back to after signing in; the start page goes without saying. */
export function wantedPage(
  { door, origin }: DoorContext,
  page: Pick<URL, 'pathname' | 'search' | 'hash'>,
): string | null {
  const wanted = safeReturnTo(page.pathname + page.search + page.hash, door, origin)
  return wanted === href(door, 'start') ? null : wanted
}

export function keepDestination(door: Door, destination: string | null): void {
  withStorage('sessionStorage', (storage) =>
    destination === null ? storage.removeItem(prefix + door.root) : storage.setItem(prefix + door.root, destination),
  )
}

/** Reads it; whatever stands there is checked as if it had come by URL. */
export function peekDestination(door: Door, origin: string): string | null {
  return safeReturnTo(
    withStorage('sessionStorage', (storage) => storage.getItem(prefix + door.root)),
    door,
    origin,
  )
}

export function dropDestination(door: Door): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(prefix + door.root))
  forgetSsoStarts(door)
}

/** The person went Back: the starts so far are no loop. The destination stays. */
export function forgetSsoStarts(door: Door): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(loopPrefix + door.root))
}

/** Counts an automatic start of single sign-on; true when there were too many in a row to go on. */
export function isSsoLoop(door: Door): boolean {
  const starts = (withStorage('sessionStorage', (storage) => storage.getItem(loopPrefix + door.root)) ?? '')
    .split(',')
    .map(Number)
    .filter((at) => ageOf(at) < loop.withinMs)
  withStorage('sessionStorage', (storage) => storage.setItem(loopPrefix + door.root, [...starts, Date.now()].join()))
  return starts.length >= loop.starts
}

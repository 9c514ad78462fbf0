import { withStorage } from '../api/browser-storage'
import { type Door, safeReturnTo } from '../paths'

/** Where the person wanted to go, kept over the detour to an identity provider: a path in sessionStorage, no token. */
const prefix = 'konnect-access:destination:'
const loopPrefix = 'konnect-access:sso-starts:'
/** So many automatic starts within so many ms are a loop. */
const loop = { starts: 3, withinMs: 60_000 }

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
  const now = Date.now()
  const starts = (withStorage('sessionStorage', (storage) => storage.getItem(loopPrefix + door.root)) ?? '')
    .split(',')
    .map(Number)
    .filter((at) => at > now - loop.withinMs)
  withStorage('sessionStorage', (storage) => storage.setItem(loopPrefix + door.root, [...starts, now].join()))
  return starts.length >= loop.starts
}

import type { SetCookie } from '../wire'

interface StoredCookie {
  readonly name: string
  readonly value: string
  readonly path: string
  /** Ms UTC on the world's clock. */
  readonly expiresAt: number
}

/** The cookies of a simulated browser. Hosts without a real cookie store keep one, out of reach of page code. */
export type CookieJar = readonly StoredCookie[]

/** The jar after an answer set cookies; `now` is the world's clock, ms UTC. A cookie is one by name and path. */
export function addCookies(jar: CookieJar, cookies: readonly SetCookie[], now: number): CookieJar {
  const replaced = (old: StoredCookie) => cookies.some(({ name, path }) => name === old.name && path === old.path)
  const fresh = cookies
    .filter(({ maxAge }) => maxAge > 0)
    .map(({ name, value, path, maxAge }) => ({ name, value, path, expiresAt: now + maxAge * 1000 }))
  return [...jar.filter((cookie) => !replaced(cookie) && cookie.expiresAt > now), ...fresh]
}

/** What a browser would send to `pathname`; of two with one name, the more specific path. */
export function getCookies(jar: CookieJar, pathname: string, now: number): Readonly<Record<string, string>> {
  const sent = jar
    .filter(({ path, expiresAt }) => expiresAt > now && pathMatches(pathname, path))
    .toSorted((one, other) => one.path.length - other.path.length)
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]))
}

/** RFC 6265, 5.1.4. */
export function pathMatches(pathname: string, cookiePath: string): boolean {
  if (!pathname.startsWith(cookiePath)) return false
  return pathname.length === cookiePath.length || cookiePath.endsWith('/') || pathname[cookiePath.length] === '/'
}

import { languageOf } from '../emails/recipient'
import type { MockRequest } from '../wire'
import { findDeveloper } from '../world/developers'
import { findUser } from '../world/users'
import { signedInDeveloper, signedInUser, type Arrival } from './handle'

/** What the person reads who makes a request. An administrator's own language is nobody else's. */
export function languageIn({ url, headers }: MockRequest): string | null {
  return url.startsWith('/v3/portals') ? null : languageOf(headers['accept-language'])
}

/** Remembers it with whom the request is about: who is signed in, else whose address the body names. */
export function noteLanguage(arrival: Arrival): void {
  const { language, request, site, world } = arrival
  if (language === null) return
  const email = emailIn(request.body)
  const person = site.portal
    ? (signedInDeveloper(arrival, site.portal, request) ?? findDeveloper(world, site.portal.id, email))
    : (signedInUser(arrival)?.user ?? findUser(world, email))
  if (person) person.language = language
}

function emailIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  const named = 'email' in body ? body.email : 'username' in body ? body.username : ''
  return typeof named === 'string' ? named : ''
}

import { parseAcceptLanguage } from '../emails/recipient'
import type { MockRequest } from '../wire'
import { findDeveloper } from '../world/developers'
import { findUser } from '../world/users'
import { signedInDeveloper, signedInUser, type RequestContext } from './create-handler'

/** What the person reads who makes a request. An administrator's own language is nobody else's. */
export function requestLanguage({ url, headers }: MockRequest): string | null {
  return url.startsWith('/v3/portals') ? null : parseAcceptLanguage(headers['accept-language'])
}

/** Remembers it with whom the request is about: who is signed in, else whose address the body names. */
export function saveLanguage(requestContext: RequestContext): void {
  const { language, request, realm, world } = requestContext
  if (language === null) return
  const email = emailFromBody(request.body)
  const person = realm.portal
    ? (signedInDeveloper(requestContext, realm.portal, request) ?? findDeveloper(world, realm.portal.id, email))
    : (signedInUser(requestContext)?.user ?? findUser(world, email))
  if (person) person.language = language
}

function emailFromBody(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  const named = 'email' in body ? body.email : 'username' in body ? body.username : ''
  return typeof named === 'string' ? named : ''
}

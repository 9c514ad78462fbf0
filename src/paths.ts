/**
 * Every URL of the app: patterns, builders, parsers. No component reads window.location; what comes by URL is parsed here,
 * or, for e-mail links, in email-links/parse-email-link.ts.
 */

import { pathOf, screenAt, type ScreenName } from './screens'

/** A realm: where its screens live. `root` is '' when it is the only realm, `/portal/acme` beside others. */
export type Realm =
  | { readonly kind: 'konnect'; readonly root: '' }
  | { readonly kind: 'portal'; readonly root: string; readonly slug: string | null }

export const konnectRealm: Realm = { kind: 'konnect', root: '' }

/** A Dev Portal under `/portal/:slug`, or alone at `/` when there is no slug. */
export function portalRealm(slug: string | null): Extract<Realm, { kind: 'portal' }> {
  return { kind: 'portal', slug, root: slug === null ? '' : `/portal/${encodeURIComponent(slug)}` }
}

/** URL of a screen without parameters. */
export function href(realm: Realm, screen: Exclude<ScreenName, 'api' | 'organizationSignIn'>): string {
  const path = pathOf(screen)
  return path === '/' ? realm.root || '/' : realm.root + path
}

export function apiHref(realm: Realm, idOrSlug: string): string {
  return `${realm.root}/apis/${encodeURIComponent(idOrSlug)}`
}

export function organizationSignInHref(loginPath: string): string {
  return `/login/${encodeURIComponent(loginPath)}`
}

/** The screens that e-mails link to. The token goes into the fragment: it never reaches a server's log. */
export type EmailLinkScreen = 'verifyEmail' | 'resetPassword' | 'welcome'

export interface EmailLinkParameters {
  readonly token: string | null
  readonly email: string | null
}

export function emailLinkHref(realm: Realm, screen: EmailLinkScreen, { token, email }: EmailLinkParameters): string {
  const parameters = new URLSearchParams()
  if (token !== null) parameters.set('token', token)
  if (email !== null) parameters.set('email', email)
  return `${href(realm, screen)}#${parameters}`
}

/** `/login` of a realm with where to go afterwards. */
export function signInHref(realm: Realm, returnTo?: string | null): string {
  const base = href(realm, 'signIn')
  return returnTo ? `${base}?${new URLSearchParams({ return_to: returnTo })}` : base
}

/** The same after an interrupted single sign-on: explains it, and offers it again. */
export function interruptedSsoHref(realm: Realm): string {
  return `${href(realm, 'signIn')}?error=interrupted`
}

/** What `/login` can be asked by its query, beside a link's parameters. */
export interface SignInParameters {
  readonly returnTo: string | null
  readonly loginSuccess: boolean
  readonly error: string | null
  /** Beside `error`: the reason, as the `type` of a problem document, where the backend sends one. */
  readonly type: string | null
  /** The identity provider called us back: the query goes to the backend unchanged. */
  readonly callback: string | null
}

export function parseSignInParameters(url: URL, realm: Realm): SignInParameters {
  const query = url.searchParams
  return {
    returnTo: parseReturnTo(query.get('return_to'), realm, url.origin),
    loginSuccess: query.get('loginSuccess') === 'true',
    error: query.get('error'),
    type: query.get('type'),
    callback: isCallback(query) ? url.search : null,
  }
}

/** The identity provider's answer to single sign-on. */
function isCallback(query: URLSearchParams): boolean {
  return query.has('code') && query.has('state')
}

const suspicious = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\\]|^\s|\s$/u

/**
 * A `returnTo` from a URL, parsed and rebuilt; null when it is not one of this realm's own private
 * pages. `//host`, `/\host`, schemes, control characters, the same percent-encoded once or twice, auth routes and
 * unknown routes are all refused. Parameters of single sign-on are removed from its query.
 */
export function parseReturnTo(raw: string | null | undefined, realm: Realm, origin: string): string | null {
  if (!raw || raw.length > 2048) return null
  const forms = decodings(raw)
  if (!forms || forms.some((form) => suspicious.test(form) || !form.startsWith('/') || form.startsWith('//')))
    return null
  if (!URL.canParse(raw, origin)) return null
  const url = new URL(raw, origin)
  if (url.origin !== origin || url.username || url.password) return null
  return isPrivate(realm, url) ? url.pathname + searchWithoutSso(url) + url.hash : null
}

/** The other parameters stay as they were written. */
function searchWithoutSso({ search, searchParams }: URL): string {
  const names = [
    'loginSuccess',
    'error',
    ...(searchParams.has('error') ? ['type'] : []),
    ...(isCallback(searchParams) ? ['code', 'state'] : []),
  ]
  if (!names.some((name) => searchParams.has(name))) return search
  const others = search
    .slice(1)
    .split('&')
    .filter((pair) => !names.some((name) => new URLSearchParams(pair).has(name)))
  return others.length > 0 ? `?${others.join('&')}` : ''
}

/** The text as written, decoded once, decoded twice; null when the path does not decode. */
function decodings(raw: string): string[] | null {
  const path = raw.split(/[?#]/, 1)[0] ?? ''
  try {
    const once = decodeURIComponent(path)
    return [raw, once, decodeURIComponent(once)]
  } catch {
    return null
  }
}

/** Whether a path is one of a realm's private screens. */
export function isPrivate(realm: Realm, { pathname }: { readonly pathname: string }): boolean {
  if (pathname !== realm.root && !pathname.startsWith(`${realm.root}/`)) return false
  return screenAt(realm.kind, pathname.slice(realm.root.length))?.access === 'private'
}

/**
 * The pattern of the screen at a path, which holds no name of a portal or an organization: `/portal/:slug/login`. Null
 * where there is no screen.
 */
export function screenPattern(pathname: string): string | null {
  const [, slug, rest = '/'] = /^(\/portal\/[^/]+)?(\/.*)?$/.exec(pathname) ?? []
  const row = screenAt('portal', rest) ?? (slug === undefined ? screenAt('konnect', rest) : undefined)
  if (row === undefined) return null
  return slug === undefined ? row.path : `/portal/:slug${row.path === '/' ? '' : row.path}`
}

/** Absolute URL on this origin, where a backend has to send the browser back to. */
export function toAbsoluteUrl(path: string, origin: string): string {
  return new URL(path, origin).href
}

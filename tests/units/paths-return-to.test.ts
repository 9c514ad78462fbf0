import fc from 'fast-check'
import { expect, test } from 'vitest'
import { konnectRealm, portalRealm, parseReturnTo } from '../../src/paths'

const origin = 'https://access.acme.test'
const realms = [konnectRealm, portalRealm('acme'), portalRealm(null)]

/** Where a browser would go that is told to go there. */
function goesTo(destination: string): URL {
  return new URL(destination, `${origin}/portal/acme/login`)
}

test.each([
  ['/', konnectRealm, '/'],
  ['/plan', konnectRealm, '/plan'],
  ['/account?tab=1#x', konnectRealm, '/account?tab=1#x'],
  ['/portal/acme', portalRealm('acme'), '/portal/acme'],
  ['/portal/acme/', portalRealm('acme'), '/portal/acme/'],
  ['/portal/acme?q=a%20b', portalRealm('acme'), '/portal/acme?q=a%20b'],
  ['/portal/acme/catalog', portalRealm('acme'), '/portal/acme/catalog'],
  ['/portal/acme/apis/orders?x=1#y', portalRealm('acme'), '/portal/acme/apis/orders?x=1#y'],
  ['/apis/%C3%BCber', portalRealm(null), '/apis/%C3%BCber'],
  ['/?loginSuccess=true', konnectRealm, '/'],
  ['/plan?a=%20&loginSuccess=true&b=1&error=x#y', konnectRealm, '/plan?a=%20&b=1#y'],
  ['/plan?code=1&state=2', konnectRealm, '/plan'],
  ['/plan?code=1&b=%2f', konnectRealm, '/plan?code=1&b=%2f'],
  ['/portal/acme?q=x&%65rror=1&login%53uccess=1', portalRealm('acme'), '/portal/acme?q=x'],
])('%s is a destination', (raw, realm, expected) => {
  expect(parseReturnTo(raw, realm, origin)).toBe(expected)
})

const hostile = [
  null,
  undefined,
  '',
  ' /',
  'plan',
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\/evil.test',
  '/%2F/evil.test',
  '/%2Fevil.test',
  '/%252Fevil.test',
  '/%5Cevil.test',
  '/%255Cevil.test',
  '/\tevil',
  '/\n/evil.test',
  '/%0d%0aset-cookie:x',
  '/%00',
  '/\u2028',
  'https://evil.test',
  'https://access.acme.test/plan',
  'https:evil.test',
  'https:/evil.test',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'blob:https://access.acme.test/1',
  '/login',
  '/register',
  '/verify-email',
  '/reset-password',
  '/portal/acme/login',
  '/portal/acme/login/sso',
  '/portal/acme/status',
  '/unknown',
  '/portal/acme/apis/a/b',
  '/portal/acmes',
  '/portal/acme/../../login',
  '/plan/%2e%2e/login',
  '/%',
  '/%E0%A4%A',
  `/portal/acme?q=${'x'.repeat(3000)}`,
  '/plan\u0000',
  '/plan ',
]

test.each(hostile)('%j is no destination of any realm', (raw) => {
  for (const realm of realms) expect(parseReturnTo(raw, realm, origin)).toBeNull()
})

test('a destination of one realm is none of another', () => {
  expect(parseReturnTo('/plan', portalRealm('acme'), origin)).toBeNull()
  expect(parseReturnTo('/portal/acme', konnectRealm, origin)).toBeNull()
  expect(parseReturnTo('/portal/acme', portalRealm('acme-eu'), origin)).toBeNull()
})

const ingredients = fc.constantFrom(
  ...['/', '//', '\\', '%2f', '%2F', '%252f', '%5c', '%255c', '.', '..', '%2e', '%252e', '@', ':', '?', '#', '&', '='],
  ...['\t', '\n', '\r', '\0', ' ', '%00', '%09', '%0a', '%20', '\u2028', '\u00a0', '\ufeff', '／', '＼', '。', 'ⓔ'],
  ...['evil.test', 'access.acme.test', 'https:', 'http:', 'javascript:', 'data:', 'file:', 'blob:', 'user:pass@'],
  ...['login', 'portal', 'acme', 'plan', 'account', 'apis', 'catalog', 'orders', 'q', '/portal/acme', '/plan'],
)
const concocted = fc.array(ingredients, { maxLength: 9 }).map((parts) => parts.join(''))
const encoded = concocted.chain((text) =>
  fc.constantFrom(text, encodeURIComponent(text), encodeURIComponent(encodeURIComponent(text)), `/${encodeURI(text)}`),
)
const anything = fc.oneof(encoded, concocted, fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath())

test('whatever is asked for, nobody leaves this origin or this realm', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...realms), (raw, realm) => {
      const destination = parseReturnTo(raw, realm, origin)
      if (destination === null) return
      const url = goesTo(destination)
      expect(url.origin).toBe(origin)
      expect(url.username + url.password).toBe('')
      expect(url.pathname === realm.root || url.pathname.startsWith(`${realm.root}/`)).toBe(true)
      expect(url.pathname).not.toMatch(/login|register|verify|reset|forgot|status|welcome/)
      expect(decodeURIComponent(decodeURIComponent(url.pathname))).not.toMatch(/\/\/|\\|[\u0000-\u001f]/)
    }),
    { numRuns: 10_000 },
  )
})

test('what was found good is found good again, and the same', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...realms), (raw, realm) => {
      const destination = parseReturnTo(raw, realm, origin)
      if (destination !== null) expect(parseReturnTo(destination, realm, origin)).toBe(destination)
    }),
    { numRuns: 5_000 },
  )
})

test('what only single sign-on means is in no destination, and everything else in the query stays as it is', () => {
  const names = fc.constantFrom('loginSuccess', 'error', 'code', 'state', 'q', 'login%53uccess', 'Error', 'a+b', '')
  const pairs = fc.array(fc.tuple(names, fc.webFragments()), { maxLength: 8 })
  fc.assert(
    fc.property(pairs, fc.constantFrom('', '#x', '#error=1'), fc.constantFrom(...realms), (parts, hash, realm) => {
      const query = parts.map(([name, value]) => `${name}=${value.replaceAll(/[&+]/g, '')}`)
      const page = `${realm.root || '/'}?${query.join('&')}${hash}`
      const destination = parseReturnTo(page, realm, origin)
      fc.pre(destination !== null)
      const found = goesTo(destination)
      expect(found.hash).toBe(hash)
      expect(found.searchParams.has('loginSuccess') || found.searchParams.has('error')).toBe(false)
      expect(found.searchParams.has('code') && found.searchParams.has('state')).toBe(false)
      const isOther = ([name]: [string, string]) => !['loginSuccess', 'error', 'code', 'state'].includes(name)
      expect([...found.searchParams].filter(isOther)).toEqual([...goesTo(page).searchParams].filter(isOther))
    }),
    { numRuns: 2000 },
  )
})

test('every page of a portal can be come back to, whatever it is called and asked', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.~-]{1,40}$/), fc.webQueryParameters(), (slug, query) => {
      fc.pre(slug !== '.' && slug !== '..')
      const page = `/portal/acme/apis/${slug}${query && `?${query}`}`
      const url = goesTo(page)
      expect(parseReturnTo(page, portalRealm('acme'), origin)).toBe(url.pathname + url.search)
    }),
  )
})

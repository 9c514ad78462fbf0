import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEmailLink } from '../../src/email-links/parse-email-link'
import { konnectRealm, emailLinkHref, type EmailLinkParameters, portalRealm } from '../../src/paths'
import { mangledLinks } from '../support/mangled-links'

const origin = 'https://access.acme.test'
const caught = (path: string) => parseEmailLink(new URL(path, origin))
const id = '7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10'
const otherId = '00000000-1111-2222-3333-444444444444'
const ada = 'ada@acme.test'

test.each<[string, EmailLinkParameters, string]>([
  [`/verify-email#token=${id}&email=a%40b.test`, { token: id, email: 'a@b.test' }, '/verify-email'],
  [`/verify-email?token=${id}`, { token: id, email: null }, '/verify-email'],
  [`/verify-email?token=${otherId}#token=${id}`, { token: id, email: null }, '/verify-email'],
  ['/verify-email?token=query#token=fragment', { token: 'fragment', email: null }, '/verify-email'],
  [`/portal/acme/verify-email#token=${id}`, { token: id, email: null }, '/portal/acme/verify-email'],
  [`/portal/${otherId}/reset-password#token=${id}`, { token: id, email: null }, `/portal/${otherId}/reset-password`],
  [`/welcome#token=${id}`, { token: id, email: null }, '/welcome'],
  [`/login?email=a%40b.test&token=${id}`, { token: id, email: 'a@b.test' }, '/verify-email'],
  [`/login#token=${id}`, { token: id, email: null }, '/verify-email'],
  [`/portal/acme/login?token=${id}`, { token: id, email: null }, '/portal/acme/verify-email'],
  [`/portal/acme/login/?token=${id}`, { token: id, email: null }, '/portal/acme/verify-email'],
  ['/login?email=a%40b.test', { token: null, email: 'a@b.test' }, '/login'],
  ['/forgot-password?email=a%40b.test', { token: null, email: 'a@b.test' }, '/forgot-password'],
  ['/verify-email?token=', { token: null, email: null }, '/verify-email'],
  ['/verify-email#token=half-of-it', { token: 'half-of-it', email: null }, '/verify-email'],
  [`/login?return_to=%2Fplan&token=${id}`, { token: id, email: null }, '/verify-email?return_to=%2Fplan'],
  [`/verify-email?utm=x&locale=de#token=${id}&part=2`, { token: id, email: null }, '/verify-email?utm=x&locale=de'],
  [`/verify-email?utm_id=${otherId}#token=${id}`, { token: id, email: null }, '/verify-email'],
  ['/verify-email%20', { token: null, email: null }, '/verify-email'],
  [
    '/verify-email?faults=verify-user-email%3Dslow-9000&token=t',
    { token: 't', email: null },
    '/verify-email?faults=verify-user-email%3Dslow-9000',
  ],
])('%s carries a link, and the address bar keeps none of it', (path, link, rest) => {
  expect(caught(path)).toEqual({ link, rest })
})

test.each([
  '/',
  '/login',
  '/login/',
  '/Login',
  '/verify-email',
  `/portal/${id}/verify-email`,
  '/verify-emails?token=t',
  '/portal/acme/apis/tokens?token=t',
  '/portal/acme?token=t',
  '/plan?email=a',
  '/login/acme?token=t',
  '/portal/acme/login?code=1&state=2',
  `/login?code=1&state=token%3D${id}`,
  `/portal/acme/login?return_to=%2Fportal%2Facme%2Fapis%2F${id}`,
  `/login?return_to=%2Fplan%3Ftoken%3D${id}%26email%3Da%40b.test`,
])('%s carries no link and stays as it is', (path) => {
  expect(caught(path)).toBeNull()
})

test.each([
  ['a+b@x.test', 'a+b@x.test'],
  ['a b@x.test', 'a+b@x.test'],
  ['a%20b@x.test', 'a+b@x.test'],
  ['a%2Bb%40x.test', 'a+b@x.test'],
  ['%20a%40x.test%20', 'a@x.test'],
  ['a%2526b%40x.test', 'a%26b@x.test'],
  ['a%26b%40x.test', 'a&b@x.test'],
  ['3Dprinter%40x.test', '3Dprinter@x.test'],
  ['a%40x.test.', 'a@x.test'],
  ['%3Ca%40x.test%3E', 'a@x.test'],
  ['%E2%80%8Ba%40x.test%E2%80%8B', 'a@x.test'],
  ['a%40sub.x.te%20st', null],
  ['a%40x', null],
  ['nobody', null],
  ['', null],
  ['%FF%40x', null],
])('the e-mail address %s is read as %s, or left out', (email, read) => {
  expect(caught(`/login?email=${email}`)).toEqual({ link: { token: null, email: read }, rest: '/login' })
  expect(caught(`/reset-password?token=${id}&email=${email}`)?.link).toEqual({ token: id, email: read })
})

const realms = fc.constantFrom(konnectRealm, portalRealm('acme'), portalRealm(null), portalRealm('a b/ü'))
const screens = fc.constantFrom('verifyEmail', 'resetPassword', 'welcome')

test('a link that is built is caught whole, whatever the address is', () => {
  fc.assert(
    fc.property(realms, screens, fc.uuid(), fc.emailAddress(), (realm, name, token, email) => {
      const found = caught(emailLinkHref(realm, name, { token, email }))
      expect(found?.link).toEqual({ token, email })
      expect(found?.rest).not.toContain(token)
      expect(found?.rest).not.toMatch(/[?#]/)
    }),
  )
})

test.each(mangledLinks)('a link with %s is caught, and the address is clean', (_, mangle) => {
  fc.assert(
    fc.property(realms, screens, fc.uuid(), (realm, name, token) => {
      const link = new URL(emailLinkHref(realm, name, { token, email: ada }), origin)
      const found = parseEmailLink(new URL(mangle(link.href)))
      expect(found?.link.token).toBe(token)
      expect([ada, null]).toContain(found?.link.email)
      expect(found?.rest).toBe(link.pathname)
    }),
  )
})

test('a link that two programs have mangled, one after the other, is caught', () => {
  const programs = fc.constantFrom(...mangledLinks.map(([, mangle]) => mangle))
  fc.assert(
    fc.property(realms, screens, fc.uuid(), programs, programs, (realm, name, token, first, second) => {
      const link = new URL(emailLinkHref(realm, name, { token, email: ada }), origin)
      const found = parseEmailLink(new URL(second(first(link.href))))
      expect(found?.link.token).toBe(token)
      expect(found?.rest).toBe(link.pathname)
    }),
    { numRuns: 1000 },
  )
})

test('an address of anything is read without failing, and what is left of it carries nothing', () => {
  const paths = fc.constantFrom(
    '/login',
    '/verify-email',
    '/portal/acme/reset-password',
    '/Welcome',
    '/forgot-password',
  )
  const pieces = fc.constantFrom(
    'token=',
    'email=',
    id,
    ada,
    '%',
    '%23',
    '%2523',
    '&amp;',
    '=3D',
    '#',
    '?',
    '&',
    'x',
    ' ',
  )
  fc.assert(
    fc.property(paths, fc.array(pieces, { maxLength: 12 }), (path, rest) => {
      const url = new URL(path + rest.join(''), origin)
      const found = parseEmailLink(url)
      if (!found) return
      expect(found.rest).not.toMatch(/[?&#](?:token|email)=/)
      expect(found.rest).not.toContain(id)
      expect(parseEmailLink(new URL(found.rest, origin))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('a token stands in the fragment only: no server and no log sees it', () => {
  const url = new URL(emailLinkHref(portalRealm('acme'), 'verifyEmail', { token: 'secret', email: 'a@b.test' }), origin)
  expect(url.pathname + url.search).toBe('/portal/acme/verify-email')
  expect(url.hash).toContain('secret')
})

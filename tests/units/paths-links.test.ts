import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catchLink, linkHref, portalDoor, konnectDoor } from '../../src/paths'

const origin = 'https://access.acme.test'
const caught = (path: string) => catchLink(new URL(path, origin))

test.each([
  ['/verify-email#token=t&email=a%40b.test', { token: 't', email: 'a@b.test' }, '/verify-email'],
  ['/verify-email?token=t', { token: 't', email: null }, '/verify-email'],
  ['/verify-email?token=query#token=fragment', { token: 'fragment', email: null }, '/verify-email'],
  ['/portal/acme/verify-email#token=t', { token: 't', email: null }, '/portal/acme/verify-email'],
  ['/portal/acme/reset-password#token=t&email=a', { token: 't', email: 'a' }, '/portal/acme/reset-password'],
  ['/welcome#token=t', { token: 't', email: null }, '/welcome'],
  ['/login?email=a%40b.test&token=t', { token: 't', email: 'a@b.test' }, '/verify-email'],
  ['/portal/acme/login?token=t', { token: 't', email: null }, '/portal/acme/verify-email'],
  ['/portal/acme/login/?token=t', { token: 't', email: null }, '/portal/acme/verify-email'],
  ['/login?email=a%40b.test', { token: null, email: 'a@b.test' }, '/login'],
  ['/forgot-password?email=a', { token: null, email: 'a' }, '/forgot-password'],
  ['/verify-email?token=', { token: null, email: null }, '/verify-email'],
  ['/login?return_to=%2Fplan&token=t', { token: 't', email: null }, '/verify-email?return_to=%2Fplan'],
  ['/verify-email?utm=x#token=t&part=2', { token: 't', email: null }, '/verify-email?utm=x#part=2'],
])('%s carries a link, and the address bar keeps none of it', (path, link, rest) => {
  expect(caught(path)).toEqual({ link, rest })
})

test.each([
  '/',
  '/login',
  '/verify-email',
  '/portal/acme/apis/tokens?token=t',
  '/portal/acme?token=t',
  '/plan?email=a',
  '/login/acme?token=t',
  '/portal/acme/login?code=1&state=2',
])('%s carries no link and stays as it is', (path) => {
  expect(caught(path)).toBeNull()
})

test('a link that is built is caught whole, whatever the address is', () => {
  const doors = fc.constantFrom(konnectDoor, portalDoor('acme'), portalDoor(null), portalDoor('a b/ü'))
  const screens = fc.constantFrom('verifyEmail', 'resetPassword', 'welcome')
  fc.assert(
    fc.property(doors, screens, fc.uuid(), fc.emailAddress(), (door, name, token, email) => {
      const found = caught(linkHref(door, name, { token, email }))
      expect(found?.link).toEqual({ token, email })
      expect(found?.rest).not.toContain(token)
      expect(found?.rest).not.toMatch(/[?#]/)
    }),
  )
})

test('a token stands in the fragment only: no server and no log sees it', () => {
  const url = new URL(linkHref(portalDoor('acme'), 'verifyEmail', { token: 'secret', email: 'a@b.test' }), origin)
  expect(url.pathname + url.search).toBe('/portal/acme/verify-email')
  expect(url.hash).toContain('secret')
})

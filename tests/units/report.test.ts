import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { newReference, report, reportError, redactPersonalData } from '../../src/errors/report'
import { screenPattern } from '../../src/paths'

afterEach(() => void vi.unstubAllGlobals())

test.each([
  ['Cannot read properties of undefined (reading ‘name’)', 'Cannot read properties of undefined (reading ‘name’)'],
  ["x.map is not a function (near '...x.map...')", "x.map is not a function (near '...x.map...')"],
  [
    'Failed to fetch dynamically imported module: https://a.example/assets/sign-up-screen-DAcF5MDc.js',
    'Failed to fetch dynamically imported module: /assets/sign-up-screen-DAcF5MDc.js',
  ],
  ['Failed to load https://a.example/portal/acme/apis?q=secret', 'Failed to load …'],
  ['Unexpected token \'a\', "ada@acme.test" is not valid JSON', "Unexpected token 'a', … is not valid JSON"],
  ['no account for ada@acme.test', 'no account for …'],
  ['token=abc&email=x refused', '… refused'],
  ['link 1234567 of eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'link … of …'],
])('of the message %j the host learns %j', (message, told) => {
  expect(redactPersonalData(message)).toBe(told)
})

test('no e-mail address, no query and no token is in any message', () => {
  const secret = fc.oneof(fc.emailAddress(), fc.webUrl({ withQueryParameters: true, withFragments: true }))
  fc.assert(
    fc.property(fc.string(), secret, fc.string(), (before, address, after) => {
      const told = redactPersonalData(`${before} ${address} ${after}`)
      expect(told).not.toContain(address)
      expect(told).not.toMatch(/[\w.]+@[\w.]+/)
      expect(told.length).toBeLessThanOrEqual(300)
    }),
    { numRuns: 60 },
  )
})

test('an error is told with its reference, and the screen without a name of anybody’s', () => {
  const hook = vi.fn()
  vi.stubGlobal('konnectAccessReport', hook)
  window.history.replaceState(null, '', '/portal/acme/apis/payments?q=secret#more')
  reportError(new RangeError('too much'), 'ABCD2345')
  reportError('thrown text with ada@acme.test', 'ABCD2346')
  expect(hook.mock.calls.flat()).toEqual([
    {
      kind: 'error',
      reference: 'ABCD2345',
      name: 'RangeError',
      message: 'too much',
      screen: '/portal/:slug/apis/:idOrSlug',
    },
    { kind: 'error', reference: 'ABCD2346', name: 'string', message: '', screen: '/portal/:slug/apis/:idOrSlug' },
  ])
})

test.each([
  [
    'throws',
    () => {
      throw new Error('the host’s')
    },
  ],
  ['rejects', () => Promise.reject(new Error('the host’s'))],
  ['is no function', 'https://collector.example'],
  ['is not there', undefined],
])('a hook that %s harms nothing', async (_, hook) => {
  vi.stubGlobal('konnectAccessReport', hook)
  await expect(report({ kind: 'vital', name: 'LCP', value: 700, screen: '/login' })).resolves.toBeUndefined()
})

test('references are short, and letters that are not mistaken for others', () => {
  const many = new Set(Array.from({ length: 500 }, newReference))
  expect(many.size).toBe(500)
  for (const reference of many) expect(reference).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
})

test.each([
  ['/', '/'],
  ['/login', '/login'],
  ['/login/', '/login'],
  ['/login/sso', '/login/sso'],
  ['/login/acme', '/login/:organizationLoginPath'],
  ['/portal/acme', '/portal/:slug'],
  ['/portal/acme/', '/portal/:slug'],
  ['/portal/acme/apis/payments', '/portal/:slug/apis/:idOrSlug'],
  ['/portal', null],
  ['/apis/a/b', null],
  ['/LOGIN', null],
])('%s is the screen %s', (path, pattern) => {
  expect(screenPattern(path)).toBe(pattern)
})

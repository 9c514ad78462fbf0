import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screenPattern } from '../../src/app/screen-pattern'
import { strategyFor } from '../../src/worker/strategy'

const origin = 'https://access.example'
const page = (path: string) => strategyFor({ method: 'GET', mode: 'navigate', url: origin + path }, origin)
const part = (path: string, mode = 'cors') => strategyFor({ method: 'GET', mode, url: origin + path }, origin)

describe('page loads', () => {
  test.each([
    ['/login', '/login'],
    ['/login/', '/login'],
    ['/login?return_to=%2Fplan', '/login'],
    ['/login?locale=de', '/login'],
    ['/', '/'],
    ['/?q=payments', '/'],
    ['/register', '/'],
    ['/verify-email', '/'],
    ['/plan', '/'],
    ['/account', '/'],
    ['/apis/payments.v2', '/'],
    ['/portal/acme', '/'],
    ['/portal/acme/login', '/'],
    ['/portal/acme/apis/payments', '/'],
  ])('%s: from the network; without one, the page kept of %s', (path, kept) => {
    expect(page(path)).toEqual({ kind: 'document', kept })
  })

  test.each([
    ['/login?code=a&state=b'],
    ['/login?state=b'],
    ['/login?loginSuccess=true'],
    ['/portal/sso/login?loginSuccess=true'],
    ['/portal/sso/login?error=access_denied'],
    ['/login?error='],
    ['/login/acme'],
    ['/login/acme/'],
    ['/login/sso'],
    ['/portal/acme/login/sso'],
    ['/api/v3/developer/authenticate/sso?returnTo=x'],
    ['/portal/sso/api/v3/developer/authenticate/sso'],
    ['/kauth/api/v1/authenticate/acme'],
    ['/verify-email?token=secret'],
    ['/login?token=secret&email=ada%40example.com'],
    ['/.well-known/change-password'],
    ['/.well-known/security.txt'],
    ['/v3/users/me'],
    ['/sw.js'],
    ['/site.webmanifest'],
    ['/login.html'],
    ['/portal'],
    ['/no/such/page'],
    ['/__mock/inbox'],
  ])('%s: never touched', (path) => {
    expect(page(path)).toEqual({ kind: 'network' })
  })
})

describe('parts of pages', () => {
  test.each(['/assets/index-U5KS-i6P.js', '/assets/sign-in-screen-DAcF5M_c.js', '/assets/font-latin-BbzFLZTg.woff2'])(
    '%s: the kept one does',
    (path) => {
      for (const mode of ['cors', 'no-cors', 'same-origin']) expect(part(path, mode)).toEqual({ kind: 'asset' })
    },
  )

  test.each([
    '/assets/logo',
    '/assets/logo.png',
    '/portal/acme/assets/index-U5KS-i6P.js',
    '/api/v3/assets/index-U5KS-i6P.js',
    '/assets/index-U5KS-i6P.js?a=b',
    '/assets/',
    '/favicon.svg',
    '/sw.js',
    '/login',
    '/',
  ])('%s: never touched', (path) => {
    expect(part(path)).toEqual({ kind: 'network' })
  })
})

const word = fc.stringMatching(/^[a-z0-9.-]{1,12}$/)
const path = fc.array(word, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
const apiRoot = fc.oneof(
  fc.constantFrom('/v2', '/v3', '/kauth', '/api', '/api/v3', '/portal/acme/api/v3'),
  // As portalApiPrefix may be configured: anything.
  path.map((prefix) => prefix.replace(/\/$/, '')),
)
const verb = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD')
const call = fc.constantFrom('cors', 'same-origin', 'no-cors')

describe('whatever is asked for', () => {
  test('no call of the API is touched, wherever the API is', () => {
    fc.assert(
      fc.property(verb, call, apiRoot, path, fc.webQueryParameters(), (method, mode, root, rest, query) => {
        const url = `${origin}${root}${rest}?${query}`
        fc.pre(query !== '' || !/^\/assets\/[^/]+$/.test(root + rest))
        expect(strategyFor({ method, mode, url }, origin).kind).toBe('network')
      }),
    )
  })

  test('nothing but GET, and nothing of another origin', () => {
    const mode = fc.constantFrom('navigate', 'cors', 'no-cors')
    const known = fc.constantFrom('/', '/login', '/register', '/assets/index-U5KS-i6P.js')
    fc.assert(
      fc.property(verb, mode, known, fc.webUrl(), (method, asked, path, elsewhere) => {
        fc.pre(method !== 'GET')
        expect(strategyFor({ method, mode: asked, url: origin + path }, origin).kind).toBe('network')
        expect(strategyFor({ method: 'GET', mode: asked, url: new URL(path, elsewhere).href }, origin).kind).toBe(
          'network',
        )
      }),
    )
  })

  test('no page load that carries a code, a result or a token', () => {
    const name = fc.constantFrom('code', 'state', 'loginSuccess', 'error', 'token', 'email')
    fc.assert(
      fc.property(path, name, fc.string(), fc.string(), (asked, parameter, value, other) => {
        const query = new URLSearchParams([
          ['other', other],
          [parameter, value],
        ])
        expect(page(`${asked}?${query}`).kind).toBe('network')
      }),
    )
  })

  test('a page that is kept is a screen, and only sign-in is answered with sign-in', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const strategy = page(asked)
        if (strategy.kind !== 'document') return
        // As the browser asks: dots in a path are steps.
        const { pathname } = new URL(origin + asked)
        expect(screenPattern(pathname)).not.toBeNull()
        expect(strategy.kept === '/login').toBe(/^\/login\/?$/.test(pathname))
      }),
    )
  })
})

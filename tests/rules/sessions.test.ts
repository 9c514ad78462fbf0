import { describe, expect, test } from 'vitest'
import { hour, minute, second } from '../../mocks/world/clock'
import { acme, password, createSimulator, parseToken, type Simulator } from './simulator'

const realms = {
  konnect: {
    logIn: (it: Pick<Simulator, 'send'>) =>
      it.send('POST', '/kauth/api/v1/authenticate', { username: 'ada@acme.test', password }),
    me: '/v3/users/me',
    refresh: '/kauth/api/v1/refresh',
    logOut: '/kauth/api/v1/logout',
    names: ['konnectaccesstoken', 'konnectrefreshtoken'],
    path: '/',
  },
  portal: {
    logIn: (it: Pick<Simulator, 'send'>) =>
      it.send('POST', `${acme}/developer/authenticate`, { username: 'dev@acme.test', password }),
    me: `${acme}/developer/me`,
    refresh: `${acme}/developer/refresh`,
    logOut: `${acme}/developer/logout`,
    names: ['portalaccesstoken', 'portalrefreshtoken'],
    path: '/portal/acme',
  },
}

describe.each(Object.entries(realms))('sessions of %s', (_, { logIn, me, refresh, logOut, names, path }) => {
  const copy = (jar: Simulator['jar']) => new Map(jar)
  const put = (browser: Pick<Simulator, 'jar'>, saved: Simulator['jar']) => {
    browser.jar.clear()
    for (const [key, value] of saved) browser.jar.set(key, value)
  }

  test('cookies have the published names and the path of the realm', () => {
    const it = createSimulator()
    logIn(it)
    expect([...it.jar.keys()]).toEqual(names.map((name) => `${name};${path}`))
  })

  test('the access token lasts 30 minutes, the refresh token 12 hours', () => {
    const it = createSimulator()
    logIn(it)
    it.advance(30 * minute)
    expect(it.send('GET', me).status).toBe(401)
    expect(it.send('POST', refresh).status).toBe(204)
    expect(it.send('GET', me).status).toBe(200)
    it.advance(12 * hour)
    expect(it.send('POST', refresh).status).toBe(401)
  })

  test('refresh rotates; the one before is honoured for 30 seconds and gives the same pair', () => {
    const it = createSimulator()
    logIn(it)
    const before = copy(it.jar)
    it.send('POST', refresh)
    const after = copy(it.jar)
    expect(after).not.toEqual(before)
    it.advance(29 * second)
    put(it, before)
    expect(it.send('GET', me).status).toBe(200)
    expect(it.send('POST', refresh).status).toBe(204)
    expect(it.jar).toEqual(after)
    it.advance(2 * second)
    put(it, before)
    expect(it.send('GET', me).status).toBe(401)
    expect(it.send('POST', refresh).status).toBe(401)
  })

  test('a refresh does not bring an access token back that had expired', () => {
    const it = createSimulator()
    logIn(it)
    const before = copy(it.jar)
    it.advance(30 * minute)
    it.send('POST', refresh)
    put(it, before)
    expect(it.send('GET', me).status).toBe(401)
  })

  test('nor does it honour one for longer than it would have lasted', () => {
    const it = createSimulator()
    logIn(it)
    const before = copy(it.jar)
    it.advance(30 * minute - 10 * second)
    it.send('POST', refresh)
    put(it, before)
    it.advance(9 * second)
    expect(it.send('GET', me).status).toBe(200)
    it.advance(second)
    expect(it.send('GET', me).status).toBe(401)
  })

  test('logging out ends the session for good, and twice is no failure', () => {
    const it = createSimulator()
    logIn(it)
    const saved = copy(it.jar)
    expect(it.send('POST', logOut).status).toBe(204)
    expect(it.jar.size).toBe(0)
    expect(it.send('POST', logOut).status).toBe(204)
    put(it, saved)
    expect(it.send('GET', me).status).toBe(401)
    put(it, saved)
    expect(it.send('POST', refresh).status).toBe(401)
  })

  test('after a reset of the world no cookie opens anything', () => {
    const it = createSimulator()
    logIn(it)
    it.verb('reset')
    expect(it.send('GET', me).status).toBe(401)
    const other = it.browser()
    logIn(other)
    expect(it.send('GET', me).status).toBe(401)
  })
})

describe('a developer’s session ends', () => {
  const me = `${acme}/developer/me`
  const { logIn } = realms.portal

  test.each([
    [
      'being revoked',
      (it: Simulator) => it.verb('developers.setStatus', { slug: 'acme', email: 'dev@acme.test', status: 'revoked' }),
    ],
    ['being deleted', (it: Simulator) => it.verb('developers.remove', { slug: 'acme', email: 'dev@acme.test' })],
    [
      'a completed password reset',
      (it: Simulator) => {
        it.browser().send('POST', `${acme}/developer/forgot-password`, { email: 'dev@acme.test' })
        const reset = { token: parseToken(it.inbox('dev@acme.test')[0]), password: 'Abcdefg!' }
        return it.browser().send('POST', `${acme}/developer/reset-password`, reset)
      },
    ],
  ])('by %s', (_, end) => {
    const it = createSimulator()
    logIn(it)
    expect(it.send('GET', me).status).toBe(200)
    end(it)
    expect(it.send('GET', me).status).toBe(401)
    expect(it.send('POST', `${acme}/developer/refresh`).status).toBe(401)
  })

  test('by the portal going public: there is nobody to renew a session for', () => {
    const it = createSimulator()
    logIn(it)
    it.verb('portals.update', { slug: 'acme', settings: { authenticationEnabled: false } })
    expect(it.send('POST', `${acme}/developer/refresh`).status).toBe(401)
    expect(it.jar.size).toBe(0)
  })

  test('two portals on one origin keep their sessions apart', () => {
    const it = createSimulator()
    logIn(it)
    expect(it.send('GET', '/portal/acme-eu/api/v3/developer/me').status).toBe(401)
    it.send('POST', '/portal/acme-eu/api/v3/developer/logout')
    expect(it.send('GET', me).status).toBe(200)
  })
})

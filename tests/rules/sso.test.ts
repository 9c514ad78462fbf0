import { describe, expect, test } from 'vitest'
import { minute } from '../../mocks/world/clock'
import { createSimulator, type Simulator } from './simulator'

const sso = '/portal/sso/api/v3'

/** Goes to the identity provider and decides there; answers where the browser ends. */
function visit(it: Simulator, startUrl: string, decision: object) {
  const { location = '' } = it.send('GET', startUrl).headers
  const state = new URL(location, 'http://x').searchParams.get('state')
  const chosen = it.send('POST', '/__mock/api/idp', { state, ...decision })
  const callback = String(chosen.json.location)
  return { state, callback, end: it.send('GET', callback).headers.location }
}

const start = `${sso}/developer/authenticate/sso`

describe('single sign-on at a portal', () => {
  test('approves somebody new and comes back logged in', () => {
    const it = createSimulator()
    const { end } = visit(it, `${start}?returnTo=http://localhost:3000/portal/sso/login`, { email: 'jane.doe@x.test' })
    expect(end).toBe('/portal/sso/login?loginSuccess=true')
    expect(it.send('GET', `${sso}/developer/me`).json).toMatchObject({
      email: 'jane.doe@x.test',
      full_name: 'Jane Doe',
    })
  })

  test('comes back with the whole query that it was asked to come back with', () => {
    const returnTo = encodeURIComponent('http://localhost:3000/portal/sso/login?return_to=/?q=a&from=b')
    const { end = '' } = visit(createSimulator(), `${start}?returnTo=${returnTo}`, { email: 'jane.doe@x.test' })
    expect(Object.fromEntries(new URL(end, 'http://x').searchParams)).toEqual({
      return_to: '/?q=a',
      from: 'b',
      loginSuccess: 'true',
    })
  })

  test.each([
    ['pending', 'loginSuccess=true'],
    ['approved', 'loginSuccess=true'],
    ['rejected', 'error=access_denied&type=urn%3Akonnect-access%3Adeveloper-rejected'],
    ['revoked', 'error=access_denied&type=urn%3Akonnect-access%3Adeveloper-revoked'],
  ])('a %s developer comes back with %s', (status, query) => {
    const it = createSimulator()
    it.verb('portals.update', { slug: 'acme', settings: { oidcAuthEnabled: true } })
    const email = status === 'approved' ? 'dev@acme.test' : `${status}@acme.test`
    const { end } = visit(it, '/portal/acme/api/v3/developer/authenticate/sso', { email })
    expect(end).toBe(`/portal/acme/login?${query}`)
  })

  test('the provider’s refusal comes back by name, anything unknown as server_error', () => {
    const it = createSimulator()
    expect(visit(it, start, { deny: true }).end).toBe('/portal/sso/login?error=access_denied')
    expect(visit(it, start, { error: 'login_required' }).end).toBe('/portal/sso/login?error=login_required')
    expect(visit(it, start, { error: '<b>x</b>' }).end).toBe('/portal/sso/login?error=server_error')
  })

  test('a state works once, for ten minutes, and a forged code does not', () => {
    const it = createSimulator()
    const { callback } = visit(it, start, { email: 'jane@x.test' })
    expect(it.browser().send('GET', callback).headers.location).toBe('/portal/sso/login?error=invalid_request')
    const { location = '' } = it.send('GET', start).headers
    const state = new URL(location, 'http://x').searchParams.get('state')
    const forged = `${sso}/developer/authenticate/oidc-callback?code=guess&state=${state}`
    expect(it.send('GET', forged).headers.location).toBe('/portal/sso/login?error=invalid_request')
    const late = it.send('GET', start).headers.location ?? ''
    it.advance(10 * minute)
    expect(it.send('GET', `/__mock/api/idp${new URL(late, 'http://x').search}`).status).toBe(404)
  })

  test('goes back only to the log-in page of this portal', () => {
    const it = createSimulator()
    const wrong = [
      'https://evil.test/portal/sso/login',
      '//evil.test/portal/sso/login',
      '/portal/acme/login',
      '/login',
      'javascript:alert(1)',
    ]
    for (const returnTo of wrong) {
      expect(it.send('GET', `${start}?${new URLSearchParams({ returnTo })}`).status).toBe(400)
    }
  })

  test('is refused where it is not enabled', () => {
    expect(createSimulator().send('GET', '/portal/acme/api/v3/developer/authenticate/sso').status).toBe(400)
    expect(createSimulator().send('GET', '/portal/open/api/v3/developer/authenticate/sso').status).toBe(400)
  })

  test('the provider’s page knows the protocol, the portal and the people', () => {
    const it = createSimulator()
    const { location = '' } = it.send('GET', '/portal/saml/api/v3/developer/authenticate/sso').headers
    const page = it.send('GET', `/__mock/api/idp${new URL(location, 'http://x').search}`).json
    expect(page).toMatchObject({ kind: 'saml', title: 'Acme Pacific Dev Portal' })
    expect(page.people).toContainEqual({ email: 'ada@acme.test', name: 'Ada Lovelace' })
  })
})

describe('single sign-on at Konnect', () => {
  test('signs the owner in and starts the trial', () => {
    const it = createSimulator()
    const { end } = visit(it, '/v3/authenticate/acme?return_to=/login/acme', { email: 'ada@acme.test' })
    expect(end).toBe('/login/acme?loginSuccess=true')
    expect(it.send('GET', '/v3/subscription').json.trial).not.toBeNull()
  })

  test('an unknown path comes back with neutral words, a foreign address with a refusal', () => {
    const it = createSimulator()
    expect(it.send('GET', '/v3/authenticate/nobody').headers.location).toBe('/login/nobody?error=unavailable')
    const foreign = { email: 'x@y.test', fullName: 'X', organization: 'Y', password: 'Abcdefg!' }
    it.send('POST', '/kauth/api/v1/register', foreign)
    expect(visit(it, '/v3/authenticate/acme', { email: 'x@y.test' }).end).toBe('/login/acme?error=access_denied')
  })

  test('somebody new at the provider joins as a member, whose sign-in starts no trial', () => {
    const it = createSimulator()
    visit(it, '/v3/authenticate/acme', { email: 'bob@acme.test' })
    expect(it.send('GET', '/v3/users/me').json.email).toBe('bob@acme.test')
    expect(it.send('GET', '/v3/subscription').json.trial).toBeNull()
  })
})

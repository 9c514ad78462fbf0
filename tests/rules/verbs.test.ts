import { describe, expect, test } from 'vitest'
import { MockError, respond } from '../../mocks/backend'
import { acme, origin, password, createSimulator, startTime } from './simulator'

const me = `${acme}/developer/me`

describe('the mock interface', () => {
  test('has the scenarios that people rely on, each a whole world', () => {
    const scenarios = createSimulator().verb('scenarios')
    const named = ['default', 'empty', 'trial-ending', 'trial-ended', 'access-code', 'invite-only', 'slow', 'offline']
    const names = [...named, 'crowded', 'long-names', 'branded']
    expect(scenarios).toMatchObject(names.map((name) => ({ name })))
    for (const name of names) {
      const it = createSimulator(name)
      expect(it.world.portals.map(({ slug }) => slug)).toEqual(['acme', 'acme-eu', 'sso', 'saml', 'open'])
    }
  })

  test('has worlds in which screens are hard to draw', () => {
    const crowd = createSimulator('crowded')
    const statuses = crowd.world.developers.map(({ status }) => status)
    expect(statuses.length).toBeGreaterThan(300)
    for (const status of ['pending', 'approved', 'rejected', 'revoked']) {
      expect(statuses.filter((each) => each === status).length).toBeGreaterThan(50)
    }
    const { apis } = crowd.world.portals[0] ?? { apis: [] }
    expect(new Set(apis.map(({ slug }) => slug)).size).toBeGreaterThan(100)
    expect(apis.every(({ created_at }) => Date.parse(created_at) <= startTime)).toBe(true)

    const long = createSimulator('long-names')
    const { portals, organizations, users } = long.world
    const names = [...portals, ...organizations].map(({ name }) => name)
    expect(Math.min(...names.map((name) => name.length))).toBeGreaterThan(40)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(256)
    expect(users.every(({ fullName }) => fullName.length > 40 && fullName.length <= 256)).toBe(true)

    const colors = createSimulator('branded').world.portals.map(({ primaryColor }) => primaryColor)
    expect(new Set(colors).size).toBe(5)
  })

  test.each(['crowded', 'long-names', 'branded'])('%s can be logged in to and looked through', (scenario) => {
    const it = createSimulator(scenario)
    expect(it.send('POST', `${acme}/developer/authenticate`, { username: 'dev@acme.test', password }).status).toBe(204)
    expect(it.send('GET', me).status).toBe(200)
    expect(it.send('GET', `${acme}/apis?page[size]=100`).status).toBe(200)
    expect(it.send('GET', `${acme}/customization`).status).toBe(200)
    expect(it.send('GET', `${acme}/portal`).status).toBe(200)
  })

  test('refuses verbs and arguments that do not exist, in words', () => {
    const it = createSimulator()
    const calling = (verb: string, args?: unknown) => () => it.verb(verb, args)
    expect(calling('nonsense')).toThrow(MockError)
    expect(calling('toString')).toThrow(/no verb/)
    expect(calling('reset', { scenario: 'nope' })).toThrow(/no scenario "nope"; there are: default/)
    expect(calling('clock.advance', { days: -1 })).toThrow(/clock.advance: days/)
    expect(calling('portals.update', { slug: 'nope', settings: {} })).toThrow(/no portal "nope"/)
    expect(calling('portals.update', { slug: 'acme', settings: { basicAuthEnabled: false } })).toThrow(
      /at least one way/,
    )
    expect(calling('developers.setStatus', { slug: 'acme', email: 'rejected@acme.test', status: 'approved' })).toThrow(
      /cannot/,
    )
    expect(calling('konnect.invite', { email: 'ada@acme.test', organization: 'Acme' })).toThrow(/has an account/)
  })

  test('the clock tells the world’s time', () => {
    const it = createSimulator()
    expect(it.verb('clock.advance', { days: 1, hours: 2, minutes: 3, seconds: 4 })).toBe('2026-03-02T11:03:04.000Z')
    expect(it.verb('clock.now')).toBe('2026-03-02T11:03:04.000Z')
  })

  test('the inbox is newest first and knows addresses in any case', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer`, { email: 'a@x.test', full_name: 'A' })
    it.send('POST', `${acme}/developer`, { email: 'b@x.test', full_name: 'B' })
    expect(it.verb('inbox', {})).toMatchObject([{ to: 'b@x.test' }, { to: 'a@x.test' }])
    expect(it.verb('inbox', { to: 'A@X.test' })).toMatchObject([{ to: 'a@x.test' }])
  })

  test('a fresh world has other tokens and the clock of its host', () => {
    const it = createSimulator('access-code')
    it.verb('clock.advance', { days: 1 })
    const { seed } = it.world
    it.verb('reset')
    expect(it.world).toMatchObject({ scenario: 'access-code', signUpMode: 'access-code', clock: { offset: 0 } })
    expect(it.world.seed).not.toBe(seed)
    it.verb('reset', { scenario: 'default' })
    expect(it.verb('konnect.signUpMode')).toBe('self-serve')
    expect(it.verb('konnect.signUpMode', { mode: 'invite-only' })).toBe('invite-only')
  })
})

describe('faults', () => {
  const set = (...rules: readonly object[]) => {
    const it = createSimulator()
    it.verb('faults.set', { rules })
    return it
  }

  test('answer in the handler’s place, so many times', () => {
    const it = set({ path: '/developer/me', status: 503, times: 2 })
    const statuses = [1, 2, 3].map(() => it.send('GET', me).status)
    expect(statuses).toEqual([503, 503, 401])
  })

  test('a path that ends an operation means that one; another means all under it; * means anything', () => {
    const hit = (path: string) => {
      const it = set({ path, status: 500 })
      const urls = [`${acme}/developer`, me, '/kauth/api/v1/logout', '/portal/open/api/v3/apis']
      return urls.map((url) => it.send('GET', url).status === 500)
    }
    expect(hit('/api/v3/developer')).toEqual([true, false, false, false])
    expect(hit('/portal/acme/api/v3/developer/me')).toEqual([false, true, false, false])
    expect(hit('/portal/acme')).toEqual([true, true, false, false])
    expect(hit('/kauth')).toEqual([false, false, true, false])
    expect(hit('/api/v3')).toEqual([true, true, false, true])
    expect(hit('*/developer*')).toEqual([true, true, false, false])
  })

  test('send any body, break the connection, or only delay', () => {
    const html = set({ status: 502, body: '<h1>Bad gateway</h1>' }).send('GET', me)
    expect(html).toMatchObject({ body: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } })
    expect(set({ status: 200, body: '{"em' }).send('GET', me)).toMatchObject({ status: 200, body: '{"em' })
    expect(set({ status: 429 }).send('GET', me).headers['retry-after']).toBe('60')
    expect(set({ status: 429, retryAfter: 90 }).send('GET', me).headers['retry-after']).toBe('90')
    expect(set({ status: 429, retryAfter: null }).send('GET', me).headers).not.toHaveProperty('retry-after')
    expect(set({ status: 503, retryAfter: 5 }).send('GET', me).headers['retry-after']).toBe('5')
    expect(set({ status: 503 }).send('GET', me).headers).not.toHaveProperty('retry-after')
    const request = { method: 'GET', url: me, origin, headers: {}, cookies: {}, body: undefined }
    const answer = (scenario: string) => respond(createSimulator(scenario).world, request, startTime).response
    expect(answer('offline')).toMatchObject({ drop: true })
    expect(answer('slow')).toMatchObject({ status: 401, delayMs: 3000 })
  })

  test('a Retry-After is seconds or null', () => {
    for (const retryAfter of ['60', -1]) expect(() => set({ status: 429, retryAfter })).toThrow(/retryAfter/)
  })

  test('do not reach the mock’s own interface', () => {
    expect(createSimulator('offline').send('GET', '/__mock/api/idp?state=x').status).toBe(404)
  })
})

test('a body that is no JSON object names no field, since there is none', () => {
  const it = createSimulator()
  for (const body of [[], [{ email: 'a@x.test' }], 'text', 1, null, undefined]) {
    const { status, json } = it.send('POST', `${acme}/developer`, body)
    expect(status).toBe(400)
    expect(json.detail).toBe('The body must be a JSON object')
    expect(json).not.toHaveProperty('invalid_parameters')
  }
})

describe('the step', () => {
  test('a handler that fails is answered 500 and changes nothing but the counter', () => {
    const world = { ...createSimulator().world, developers: [null as never] }
    const body = { username: 'dev@acme.test', password }
    const request = { method: 'POST', url: `${acme}/developer/authenticate`, origin, headers: {}, cookies: {}, body }
    const done = respond(world, request, startTime)
    expect(done.response.status).toBe(500)
    expect(done.log.verdict).toBe('crash')
    expect(done.log.problems[0]).toContain('TypeError')
    expect(done.world).toEqual({ ...world, sequence: world.sequence + 1 })
  })
})

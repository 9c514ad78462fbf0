import { describe, expect, test } from 'vitest'
import { respond } from '../../mocks/backend'
import { minute, second } from '../../mocks/world/clock'
import { acme, origin, createSimulator, type SimulatorResponse, type Simulator } from './simulator'

/** Everything a browser can see of an answer, apart from what is random in every one. */
function visible({ status, headers, json }: SimulatorResponse) {
  const { instance, organizationID, ...rest } = json
  return { status, headers, json: rest, has: { instance: typeof instance, organizationID: typeof organizationID } }
}

const person = (email: string) => ({
  email,
  full_name: 'Some Body',
  fullName: 'Some Body',
  organization: 'Some Organization',
  password: 'Abcdefg!',
  username: email,
})

const portalAddresses = ['dev@acme.test', 'pending@acme.test', 'rejected@acme.test', 'revoked@acme.test']
const calls = [
  ['POST', `${acme}/developer`, portalAddresses],
  ['POST', `${acme}/developer/forgot-password`, portalAddresses],
  ['POST', `${acme}/developer/authenticate`, portalAddresses],
  ['POST', '/kauth/api/v1/register', ['ada@acme.test']],
  ['POST', '/kauth/api/v1/email-verifications', ['ada@acme.test']],
  ['POST', '/kauth/api/v1/password-resets', ['ada@acme.test']],
  ['POST', '/kauth/api/v1/authenticate', ['ada@acme.test']],
] as const

describe.each(calls)('%s %s', (method, url, known) => {
  const ask = (it: Simulator, email: string) => visible(it.send(method, url, person(email)))

  test('answers the same for known and unknown addresses, also when asked again and again', () => {
    const times = [0, 20 * second, 30 * second, 2 * minute]
    const answers = (email: string) => {
      const it = createSimulator()
      return times.map((wait) => {
        it.advance(wait)
        return ask(it, email)
      })
    }
    const expected = answers('nobody@nowhere.test')
    for (const email of known) expect(answers(email)).toEqual(expected)
  })
})

/** Calls that hash a password take a hundred times as long as the others, and vary less. */
const [many, few] = [400, 30]

test.each([
  [`${acme}/developer/forgot-password`, 'dev@acme.test', many],
  ['/kauth/api/v1/password-resets', 'ada@acme.test', many],
  ['/kauth/api/v1/email-verifications', 'nora@nova.test', many],
  ...portalAddresses.map((known) => [`${acme}/developer/authenticate`, known, few] as const),
  ['/kauth/api/v1/authenticate', 'ada@acme.test', few],
  ['/kauth/api/v1/register', 'ada@acme.test', few],
] as const)('POST %s takes as long for an unknown address as for %s', (url, known, count) => {
  const it = createSimulator()
  it.send('POST', '/kauth/api/v1/register', person('nora@nova.test'))
  it.advance(2 * minute)
  const { world, now } = it
  const timeOf = (email: string) => {
    const request = { method: 'POST', url, origin, headers: {}, cookies: {}, body: person(email) }
    const began = performance.now()
    respond(world, request, now)
    return performance.now() - began
  }
  // In turn, so that whatever else the machine does meets both.
  const pairs = Array.from({ length: count }, () => [timeOf(known), timeOf('nobody@nowhere.test')] as const)
  const median = (times: number[]) => times.toSorted((one, other) => one - other)[times.length / 2] ?? 0
  const ratio = median(pairs.map(([, unknown]) => unknown)) / median(pairs.map(([time]) => time))
  // Without the discarded work: 0.3 to 0.5.
  expect(ratio).toBeGreaterThan(0.75)
})

test('what is done and discarded leaves nothing behind', () => {
  const it = createSimulator()
  const { links, users, organizations, developers, outbox } = it.world
  it.send('POST', `${acme}/developer/forgot-password`, { email: 'nobody@nowhere.test' })
  it.send('POST', '/kauth/api/v1/password-resets', { email: 'nobody@nowhere.test' })
  it.send('POST', '/kauth/api/v1/email-verifications', { email: 'nobody@nowhere.test' })
  expect(it.world).toMatchObject({ links, users, organizations, developers, outbox })
})

describe('failed sign-ins', () => {
  const realms = [
    [`${acme}/developer/authenticate`, 'dev@acme.test', 204],
    ['/kauth/api/v1/authenticate', 'ada@acme.test', 200],
  ] as const

  test.each(realms)(
    '%s: ten within 15 minutes lock the address, known or not, until the first is 15 minutes old',
    (url, email, success) => {
      const attempts = (username: string) => {
        const it = createSimulator()
        const attempt = (text: string) => it.send('POST', url, { username, password: text })
        const failures = Array.from({ length: 10 }, () => {
          it.advance(minute)
          return visible(attempt('wrong'))
        })
        const locked = visible(attempt('Passw0rd!'))
        it.advance(6 * minute - second)
        const stillLocked = visible(attempt('Passw0rd!'))
        it.advance(second)
        return { failures, locked, stillLocked, then: attempt('Passw0rd!').status }
      }
      const known = attempts(email)
      const { then, ...unknown } = attempts('nobody@nowhere.test')
      expect(known).toMatchObject(unknown)
      expect(known.failures.every(({ status }) => status === 401)).toBe(true)
      expect(known.locked).toMatchObject({ status: 429, headers: { 'retry-after': '360' } })
      expect(known.stillLocked).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
      expect([known.then, then]).toEqual([success, 401])
    },
  )

  test('the right password begins the count anew, also where the status forbids to log in', () => {
    const it = createSimulator()
    const attempt = (password: string) =>
      it.send('POST', `${acme}/developer/authenticate`, { username: 'pending@acme.test', password })
    for (let count = 0; count < 9; count += 1) attempt('wrong')
    expect(attempt('Passw0rd!').json.title).toBe('Approval Required')
    for (let count = 0; count < 9; count += 1) attempt('wrong')
    expect(attempt('Passw0rd!').json.title).toBe('Approval Required')
  })

  test('only the right password learns the status', () => {
    for (const status of ['pending', 'rejected', 'revoked']) {
      const it = createSimulator()
      const attempt = (password: string) =>
        it.send('POST', `${acme}/developer/authenticate`, { username: `${status}@acme.test`, password })
      expect(attempt('wrong').json).toMatchObject({ status: 401, title: 'Invalid Credentials' })
      expect(attempt('wrong').json.type).toBeUndefined()
      expect(attempt('Passw0rd!').json.type).toBe(`urn:konnect-access:developer-${status}`)
    }
  })
})

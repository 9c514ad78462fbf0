import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, hour, minute } from '../../mocks/world/clock'
import { acme, createFreshWorld, password, createSimulator, parseToken } from './simulator'

const dev = 'dev@acme.test'

/** Both realms speak of the same links in their own way. */
const realms = {
  konnect: {
    email: 'ada@acme.test',
    forgot: ['POST', '/kauth/api/v1/password-resets'],
    reset: ['PATCH', '/kauth/api/v1/password-resets'],
    success: 200,
  },
  portal: {
    email: dev,
    forgot: ['POST', `${acme}/developer/forgot-password`],
    reset: ['POST', `${acme}/developer/reset-password`],
    success: 204,
  },
} as const

describe.each(Object.entries(realms))('links of %s', (_, { email, forgot, reset, success }) => {
  test('whatever is asked and tried in whatever order, a link works at most once, in time, and only the newest', () => {
    const step = fc.oneof(
      fc.constant({ ask: true }),
      fc.record({ wait: fc.constantFrom(61_000, 20 * minute, hour) }),
      fc.record({ redeem: fc.nat({ max: 5 }) }),
    )
    const fresh = createFreshWorld()
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 15 }), (steps) => {
        const it = createSimulator('default', 1, fresh)
        const issued: { token: string; at: number; used: boolean }[] = []
        for (const each of steps) {
          if ('wait' in each) it.advance(each.wait)
          if ('ask' in each) {
            const { emails } = it.send(forgot[0], forgot[1], { email })
            if (emails[0]) issued.push({ token: parseToken(emails[0]), at: it.now, used: false })
          }
          if (!('redeem' in each)) continue
          const link = issued[each.redeem]
          if (!link) continue
          const { status, json } = it.send(reset[0], reset[1], { token: link.token, password: 'Abcdefg!' })
          const newest = link === issued.at(-1)
          if (link.used) expect(json.type).toBe('urn:konnect-access:token-used')
          else if (!newest) expect(json.type).toBe('urn:konnect-access:token-superseded')
          else if (it.now >= link.at + hour) expect(json.type).toBe('urn:konnect-access:token-expired')
          else expect(status).toBe(success)
          link.used ||= status === success
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a password that was set leaves no older way to set another', () => {
  const superseded = { status: 410, json: { type: 'urn:konnect-access:token-superseded' } }

  test('a developer’s verification link', () => {
    const it = createSimulator()
    const person = { email: 'new@acme.test', full_name: 'New' }
    it.send('POST', `${acme}/developer`, person)
    const verification = parseToken(it.inbox(person.email)[0])
    it.send('POST', `${acme}/developer/forgot-password`, person)
    const reset = { token: parseToken(it.inbox(person.email)[0]), password }
    expect(it.send('POST', `${acme}/developer/reset-password`, reset).status).toBe(204)
    expect(it.send('POST', `${acme}/developer/verify-email`, { token: verification })).toMatchObject(superseded)
  })

  test('a user’s invitation', () => {
    const it = createSimulator('invite-only')
    const email = 'invited@acme.test'
    const invitation = parseToken(it.inbox(email)[0])
    it.send('POST', '/kauth/api/v1/password-resets', { email })
    const reset = { token: parseToken(it.inbox(email)[0]), password }
    expect(it.send('PATCH', '/kauth/api/v1/password-resets', reset).status).toBe(200)
    expect(it.send('PATCH', '/kauth/api/v1/email-verifications', { token: invitation })).toMatchObject(superseded)
  })

  test('but a user’s verification link, which leads to none, still works', () => {
    const it = createSimulator()
    const body = { email: 'new@x.test', fullName: 'New Body', organization: 'New', password }
    it.send('POST', '/kauth/api/v1/register', body)
    const verification = parseToken(it.inbox(body.email)[0])
    it.send('POST', '/kauth/api/v1/password-resets', body)
    it.send('PATCH', '/kauth/api/v1/password-resets', {
      token: parseToken(it.inbox(body.email)[0]),
      password: 'Abcdefg!',
    })
    expect(it.send('PATCH', '/kauth/api/v1/email-verifications', { token: verification }).status).toBe(200)
  })
})

describe('a developer’s links', () => {
  test('verification lasts 24 hours on the world’s clock', () => {
    for (const [ms, status] of [
      [day - 1, 202],
      [day, 410],
    ] as const) {
      const it = createSimulator()
      it.send('POST', `${acme}/developer`, { email: 'new@acme.test', full_name: 'New' })
      it.verb('clock.advance', { seconds: ms / 1000 })
      const token = parseToken(it.inbox('new@acme.test')[0])
      expect(it.send('POST', `${acme}/developer/verify-email`, { token }).status).toBe(status)
    }
  })

  test('a refused password does not spend the token', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer/forgot-password`, { email: dev })
    const token = parseToken(it.inbox(dev)[0])
    const weak = it.send('POST', `${acme}/developer/reset-password`, { token, password: 'abcdefgh' })
    expect(weak.json.invalid_parameters).toMatchObject([{ field: 'password', rule: 'password_policy', source: 'body' }])
    expect(it.send('POST', `${acme}/developer/reset-password`, { token, password: 'Abcdefg!' }).status).toBe(204)
  })

  test('a token of one portal, of another kind, or malformed is not valid', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer`, { email: 'new@acme.test', full_name: 'New' })
    const token = parseToken(it.inbox('new@acme.test')[0])
    expect(it.send('POST', '/portal/acme-eu/api/v3/developer/verify-email', { token }).status).toBe(404)
    expect(it.send('PATCH', '/kauth/api/v1/email-verifications', { token }).status).toBe(404)
    expect(it.send('POST', `${acme}/developer/reset-password`, { token, password }).status).toBe(401)
    const malformed = it.send('POST', `${acme}/developer/verify-email`, { token: 'nonsense' })
    expect(malformed).toMatchObject({ status: 400, json: { invalid_parameters: [{ field: 'token' }] } })
    expect(it.send('POST', `${acme}/developer/verify-email`, { token }).status).toBe(202)
  })

  test('a verified developer without a password gets a new link by registering again or by forgot-password', () => {
    for (const path of ['developer', 'developer/forgot-password']) {
      const it = createSimulator()
      const person = { email: 'new@acme.test', full_name: 'New' }
      it.send('POST', `${acme}/developer`, person)
      it.send('POST', `${acme}/developer/verify-email`, { token: parseToken(it.inbox(person.email)[0]) })
      it.advance(2 * minute)
      it.send('POST', `${acme}/${path}`, person)
      expect(parseToken(it.inbox(person.email)[0])).not.toBe('')
    }
  })
})

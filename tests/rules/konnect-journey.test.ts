import { describe, expect, test } from 'vitest'
import { day, hour, minute, second } from '../../mocks/world/clock'
import { password, createSimulator, parseToken, type Simulator } from './simulator'

const grace = {
  email: 'grace@navy.test',
  fullName: 'Grace Hopper',
  organization: 'Navy',
  password: 'Abcdefg!',
}
const signUp = (it: Pick<Simulator, 'send'>, changes: object = {}) =>
  it.send('POST', '/kauth/api/v1/register', { ...grace, ...changes })
const signIn = (it: Pick<Simulator, 'send'>, username = grace.email, text = grace.password) =>
  it.send('POST', '/kauth/api/v1/authenticate', { username, password: text })
const verify = (it: Pick<Simulator, 'send'>, token: unknown) =>
  it.send('PATCH', '/kauth/api/v1/email-verifications', { token })
const resend = (it: Pick<Simulator, 'send'>, email = grace.email) =>
  it.send('POST', '/kauth/api/v1/email-verifications', { email })

describe('signing up for Konnect', () => {
  test('verifies, signs in, and the first sign-in starts the trial', () => {
    const it = createSimulator()
    expect(signUp(it).status).toBe(200)
    expect(it.inbox(grace.email)[0]?.subject).toContain('Welcome')
    expect(signIn(it)).toMatchObject({ status: 403, json: { type: 'urn:konnect-access:email-not-verified' } })
    expect(verify(it, parseToken(it.inbox(grace.email)[0])).json).toEqual({ email: grace.email })
    expect(signIn(it).status).toBe(200)
    expect(it.send('GET', '/v3/users/me').json).toMatchObject({ full_name: 'Grace Hopper' })
    const organization = it.send('GET', '/v3/organizations/me').json
    expect(organization.name).toBe('Navy')
    expect(it.send('GET', '/v3/subscription').json).toMatchObject({
      plan: 'plus-trial',
      notice: 'none',
      chosen_at: null,
    })
  })

  test('a known address gets an e-mail that says so, and no link that verifies', () => {
    const it = createSimulator()
    expect(signUp(it, { email: 'ADA@acme.test' }).status).toBe(200)
    const mail = it.inbox('ada@acme.test')[0]
    expect(mail?.subject).toContain('already')
    expect(mail?.links).toEqual(['http://localhost:3000/login', 'http://localhost:3000/forgot-password'])
    expect(it.world.users).toHaveLength(1)
  })

  test('an address that was never verified is free again after 24 hours', () => {
    const it = createSimulator()
    signUp(it)
    it.advance(day - second)
    const other = it.browser()
    signUp(other, { fullName: 'Somebody Else', password: 'Zyxwvut!' })
    expect(it.inbox(grace.email)[0]?.subject).toContain('already')
    it.advance(second)
    signUp(other, { fullName: 'Somebody Else', password: 'Zyxwvut!' })
    verify(it, parseToken(it.inbox(grace.email)[0]))
    expect(signIn(it).status).toBe(401)
    expect(signIn(it, grace.email, 'Zyxwvut!').status).toBe(200)
  })

  test('correcting the address lets the old link die; another person at this browser is not touched', () => {
    const it = createSimulator()
    signUp(it, { email: 'grcae@navy.test' })
    const old = parseToken(it.inbox('grcae@navy.test')[0])
    signUp(it)
    expect(verify(it, old).json.type).toBe('urn:konnect-access:token-superseded')
    signUp(it, { email: 'jean@eniac.test', fullName: 'Jean Jennings', organization: 'Eniac' })
    expect(verify(it, parseToken(it.inbox(grace.email)[0])).status).toBe(200)
    expect(verify(it, parseToken(it.inbox('jean@eniac.test')[0])).status).toBe(200)
  })

  test('correcting the address leaves the organization to whoever has joined it meanwhile', () => {
    const it = createSimulator()
    signUp(it, { email: 'grcae@navy.test' })
    const { organization } = grace
    it.verb('konnect.invite', { email: 'member@navy.test', organization })
    signUp(it)
    const member = it.world.users.find(({ email }) => email === 'member@navy.test')
    const kept = it.world.organizations.find(({ id }) => id === member?.organizationId)
    expect(kept).toMatchObject({ name: organization, ownerId: member?.id })
  })

  test('resending supersedes the old link, once a minute', () => {
    const it = createSimulator()
    signUp(it)
    const old = parseToken(it.inbox(grace.email)[0])
    it.advance(20 * second)
    expect(resend(it)).toMatchObject({ status: 200, headers: { 'retry-after': '40' }, emails: [] })
    it.advance(40 * second)
    expect(resend(it)).toMatchObject({ headers: { 'retry-after': '60' }, emails: [{ to: grace.email }] })
    expect(verify(it, old).json.type).toBe('urn:konnect-access:token-superseded')
  })

  test('a completed password reset verifies the address too, ends sessions and mails', () => {
    const it = createSimulator()
    signUp(it)
    it.send('POST', '/kauth/api/v1/password-resets', { email: grace.email })
    const token = parseToken(it.inbox(grace.email)[0])
    const reset = () => it.send('PATCH', '/kauth/api/v1/password-resets', { token, password: 'Zyxwvut!' })
    expect(reset()).toMatchObject({ status: 200, json: { email: grace.email } })
    expect(reset().json.type).toBe('urn:konnect-access:token-used')
    expect(it.inbox(grace.email)[0]?.subject).toContain('changed')
    expect(signIn(it, grace.email, 'Zyxwvut!').status).toBe(200)
  })

  test('with an access code: a wrong or missing one is 403, also for a known address', () => {
    const it = createSimulator('access-code')
    expect(it.inbox('invited@acme.test')[0]?.text).toContain('WELCOME-2026')
    expect(it.inbox('invited@acme.test')[0]?.links[0]).toBe('http://localhost:3000/register')
    expect(signUp(it).status).toBe(403)
    expect(signUp(it, { registrationCode: 'nope', email: 'ada@acme.test' }).status).toBe(403)
    expect(signUp(it, { registrationCode: 'WELCOME-2026' }).status).toBe(200)
  })

  test('by invitation only: no sign-up; the welcome link verifies and sets the password', () => {
    const it = createSimulator('invite-only')
    expect(signUp(it).status).toBe(403)
    it.advance(6 * day)
    expect(it.inbox('invited@acme.test')[0]?.links[0]).toContain('/welcome#token=')
    const { json } = verify(it, parseToken(it.inbox('invited@acme.test')[0]))
    const chosen = { token: json.resetToken, password: 'Abcdefg!' }
    expect(it.send('PATCH', '/kauth/api/v1/password-resets', chosen).status).toBe(200)
    expect(it.inbox('invited@acme.test')).toHaveLength(1)
    expect(signIn(it, 'invited@acme.test').status).toBe(200)
    expect(it.send('GET', '/v3/organizations/me').json.name).toBe('Acme Labs')
  })

  test('an invitation expires after seven days, and a new one can be asked for', () => {
    const it = createSimulator('invite-only')
    it.advance(7 * day)
    const expired = verify(it, parseToken(it.inbox('invited@acme.test')[0]))
    expect(expired.json.type).toBe('urn:konnect-access:token-expired')
    resend(it, 'invited@acme.test')
    expect(verify(it, parseToken(it.inbox('invited@acme.test')[0])).status).toBe(200)
    it.advance(2 * hour)
    expect(resend(it, 'invited@acme.test').emails).toHaveLength(1)
  })
})

describe('signed in to Konnect', () => {
  test('changing the password needs the old one, keeps this session, ends the others', () => {
    const it = createSimulator()
    const other = it.browser()
    signIn(it, 'ada@acme.test', password)
    signIn(other, 'ada@acme.test', password)
    const change = (old_password: string) =>
      it.send('PATCH', '/v2/users/me/password', { old_password, new_password: 'Abcdefg!' })
    expect(change('wrong').json.invalid_parameters).toMatchObject([{ field: 'old_password' }])
    expect(change(password).status).toBe(202)
    expect(it.send('GET', '/v3/users/me').status).toBe(200)
    expect(other.send('GET', '/v3/users/me').status).toBe(401)
    expect(it.inbox('ada@acme.test')[0]?.subject).toContain('changed')
  })

  test('other members see the plan and cannot choose it', () => {
    const it = createSimulator()
    it.verb('konnect.invite', { email: 'bob@acme.test', organization: 'Acme' })
    const { json } = verify(it, parseToken(it.inbox('bob@acme.test')[0]))
    it.send('PATCH', '/kauth/api/v1/password-resets', { token: json.resetToken, password })
    signIn(it, 'bob@acme.test', password)
    expect(it.send('GET', '/v3/subscription').json.trial).toBeNull()
    expect(it.send('PATCH', '/v3/subscription', { plan: 'free', chosen_at: null }).status).toBe(403)
  })

  test('a choice made meanwhile is a conflict', () => {
    const it = createSimulator()
    signIn(it, 'ada@acme.test', password)
    it.advance(minute)
    const choose = (plan: string, chosen_at: unknown) => it.send('PATCH', '/v3/subscription', { plan, chosen_at })
    const first = choose('plus', null)
    expect(first.json).toMatchObject({ plan: 'plus', notice: 'none' })
    expect(choose('free', null).status).toBe(409)
    expect(choose('free', first.json.chosen_at).json).toMatchObject({ plan: 'free' })
  })
})

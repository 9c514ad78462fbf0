import { describe, expect, test } from 'vitest'
import { acme, password, createSimulator, parseToken, type Simulator } from './simulator'

const newcomer = { email: 'new@acme.test', full_name: 'New Comer' }

/** Registers and creates a password; the developer is approved only where the portal approves at once. */
function join(it: Simulator, base: string, email = newcomer.email) {
  it.send('POST', `${base}/developer`, { ...newcomer, email })
  const verified = it.send('POST', `${base}/developer/verify-email`, { token: parseToken(it.inbox(email)[0]) })
  const reset = { token: verified.json.token, password: 'Abcdefg!' }
  return it.send('POST', `${base}/developer/reset-password`, reset)
}

describe('registering as a developer', () => {
  test('with auto-approve one may log in at once', () => {
    const it = createSimulator()
    const base = '/portal/acme-eu/api/v3'
    expect(join(it, base).status).toBe(204)
    expect(it.inbox(newcomer.email)[0]?.text).toContain('at once')
    expect(
      it.send('POST', `${base}/developer/authenticate`, { username: 'NEW@acme.test', password: 'Abcdefg!' }).status,
    ).toBe(204)
    expect(it.send('GET', `${base}/developer/me`).json).toMatchObject({
      email: 'new@acme.test',
      full_name: 'New Comer',
    })
  })

  test('without it logging in says that approval is pending, and an e-mail tells of the approval', () => {
    const it = createSimulator()
    join(it, acme)
    const logIn = () =>
      it.send('POST', `${acme}/developer/authenticate`, { username: newcomer.email, password: 'Abcdefg!' })
    expect(logIn().json).toMatchObject({ title: 'Approval Required', type: 'urn:konnect-access:developer-pending' })
    it.verb('developers.setStatus', { slug: 'acme', email: newcomer.email, status: 'approved' })
    expect(it.inbox(newcomer.email)[0]?.subject).toContain('approved')
    expect(logIn().status).toBe(204)
  })

  test('approval may come before verification', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer`, newcomer)
    const token = parseToken(it.inbox(newcomer.email)[0])
    it.verb('developers.setStatus', { slug: 'acme', email: newcomer.email, status: 'approved' })
    const verified = it.send('POST', `${acme}/developer/verify-email`, { token })
    expect(verified.status).toBe(202)
    it.send('POST', `${acme}/developer/reset-password`, { token: verified.json.token, password: 'Abcdefg!' })
    const credentials = { username: newcomer.email, password: 'Abcdefg!' }
    expect(it.send('POST', `${acme}/developer/authenticate`, credentials).status).toBe(204)
  })

  test('approved but without a password is a wrong password', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer`, newcomer)
    it.verb('developers.setStatus', { slug: 'acme', email: newcomer.email, status: 'approved' })
    const reply = it.send('POST', `${acme}/developer/authenticate`, { username: newcomer.email, password: 'x' })
    expect(reply.json).toMatchObject({ status: 401, title: 'Invalid Credentials' })
  })

  test.each([
    ['pending@acme.test', 'Pending'],
    ['rejected@acme.test', 'Rejected'],
    ['revoked@acme.test', 'Revoked'],
    ['dev@acme.test', 'Approved'],
  ])('registering %s again mails the status %s and changes nothing', (email, status) => {
    const it = createSimulator()
    const before = it.world.developers.find((each) => each.email === email)
    expect(it.send('POST', `${acme}/developer`, { email, full_name: 'Somebody Else' }).status).toBe(201)
    const mail = it.inbox(email)[0]
    expect(mail?.subject).toContain('already')
    expect(mail?.text).toContain(status)
    const after = it.world.developers.find((each) => each.email === email)
    expect({ ...after, place: null }).toEqual({ ...before, place: null })
  })

  test('registering again before verifying mails a fresh link that supersedes the old', () => {
    const it = createSimulator()
    it.send('POST', `${acme}/developer`, newcomer)
    const old = parseToken(it.inbox(newcomer.email)[0])
    it.advance(61_000)
    it.send('POST', `${acme}/developer`, newcomer)
    const fresh = parseToken(it.inbox(newcomer.email)[0])
    const reply = it.send('POST', `${acme}/developer/verify-email`, { token: old })
    expect(reply).toMatchObject({ status: 410, json: { type: 'urn:konnect-access:token-superseded' } })
    expect(it.send('POST', `${acme}/developer/verify-email`, { token: fresh }).status).toBe(202)
  })

  test('a portal alone at / links to / and sets its cookies there', () => {
    const it = createSimulator()
    it.send('POST', '/api/v3/developer', newcomer)
    expect(it.inbox(newcomer.email)[0]?.links[0]).toMatch(/^http:\/\/localhost:3000\/verify-email#token=/)
    it.verb('developers.setStatus', { slug: 'acme', email: newcomer.email, status: 'approved' })
    expect(it.inbox(newcomer.email)[0]?.links[0]).toBe('http://localhost:3000/login')
    it.send('POST', '/api/v2/developer/authenticate', { username: 'dev@acme.test', password })
    expect(it.send('GET', '/api/v3/developer/me').status).toBe(200)
    expect(it.send('GET', `${acme}/developer/me`).status).toBe(200)
  })

  test('there are no accounts at a public portal', () => {
    const it = createSimulator()
    const base = '/portal/open/api/v3'
    expect(it.send('POST', `${base}/developer`, newcomer).status).toBe(400)
    expect(it.send('GET', `${base}/apis`).json).toMatchObject({ meta: { page: { total: 4 } } })
  })
})

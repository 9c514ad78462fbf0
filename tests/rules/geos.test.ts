import { expect, test } from 'vitest'
import { acme, password, createSimulator, parseToken } from './simulator'

const europe = '/portal/acme-eu/api/v3'

test('portals in different geos share nothing: the same address is somebody else in each', () => {
  const it = createSimulator()
  const person = { email: 'both@acme.test', full_name: 'Both Sides' }
  for (const base of [acme, europe]) {
    it.send('POST', `${base}/developer`, person)
    const { json } = it.send('POST', `${base}/developer/verify-email`, { token: parseToken(it.inbox(person.email)[0]) })
    it.send('POST', `${base}/developer/reset-password`, { token: json.token, password: `${base}A!` })
  }
  const logIn = (base: string, text: string) =>
    it.send('POST', `${base}/developer/authenticate`, { username: person.email, password: text }).json.title ?? 'in'
  expect(logIn(acme, `${acme}A!`)).toBe('Approval Required')
  expect(logIn(europe, `${europe}A!`)).toBe('in')
  expect(logIn(europe, `${acme}A!`)).toBe('Invalid Credentials')
  it.verb('developers.remove', { slug: 'acme', email: person.email })
  expect(it.send('GET', `${europe}/developer/me`).status).toBe(200)
  expect(it.send('POST', `${europe}/developer/authenticate`, { username: 'dev@acme.test', password }).status).toBe(401)
})

test('the address of a Konnect user is nobody at a Dev Portal', () => {
  const it = createSimulator()
  const reply = it.send('POST', `${acme}/developer/authenticate`, { username: 'ada@acme.test', password })
  expect(reply.json.title).toBe('Invalid Credentials')
})

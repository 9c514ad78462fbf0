import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorld, respond } from '../../mocks/backend'
import { acme, createFreshWorld, origin, password, createSimulator, startTime, parseToken } from './simulator'

const fresh = createFreshWorld('default', 7)
const emails = ['dev@acme.test', 'pending@acme.test', 'new@acme.test', 'ada@acme.test']
const europe = '/portal/acme-eu/api/v3'

/** Something somebody might do, with the token of the newest e-mail. */
const deed = fc.record({
  wait: fc.constantFrom(0, 1000, 70_000, 3_600_000, 90_000_000),
  browser: fc.nat({ max: 1 }),
  email: fc.constantFrom(...emails),
  what: fc.constantFrom(
    ['POST', 'developer'],
    ['POST', 'developer/verify-email'],
    ['POST', 'developer/reset-password'],
    ['POST', 'developer/forgot-password'],
    ['POST', 'developer/authenticate'],
    ['POST', 'developer/refresh'],
    ['POST', 'developer/logout'],
    ['GET', 'developer/me'],
    ['GET', 'apis'],
    ['POST', '/kauth/api/v1/register'],
    ['PATCH', '/kauth/api/v1/email-verifications'],
    ['POST', '/kauth/api/v1/authenticate'],
    ['PATCH', '/v3/subscription'],
    ['GET', '/nowhere'],
  ),
})

function live(
  deeds: readonly { wait: number; browser: number; email: string; what: readonly string[] }[],
  base: string,
) {
  const it = createSimulator('default', 7, fresh)
  const browsers = [it.browser(), it.browser()]
  for (const { wait, browser, email, what } of deeds) {
    it.wait(wait)
    const [method = '', path = ''] = what
    const newest = it.inbox(email)[0]
    const token = newest ? parseToken(newest) : ''
    const person = { email, full_name: 'P', fullName: 'P', organization: 'O', username: email, password, token }
    const body = method === 'GET' ? undefined : { ...person, plan: 'free', chosen_at: null }
    browsers[browser]?.send(method, path.startsWith('/') ? path : `${base}/${path}`, body)
  }
  return it
}

test('the same requests at the same times make the same world, whatever they were', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const first = live(deeds, acme)
      const second = live(deeds, acme)
      expect(second.world).toEqual(first.world)
    }),
    { numRuns: 25 },
  )
})

test('a log of requests replays to the same world, which is plain JSON', () => {
  const it = createSimulator('trial-ended', 42)
  const credentials = { username: 'dev@acme.test', password }
  it.send('POST', `${acme}/developer`, { email: 'new@acme.test', full_name: 'New' })
  it.send('POST', `${acme}/developer/authenticate`, credentials)
  it.send('POST', `${acme}/developer/authenticate`, { ...credentials, password: 'wrong' })
  it.send('GET', `${acme}/developer/me`)
  let world = createWorld({ seed: 42, now: startTime, origin, scenario: 'trial-ended' })
  for (const { request, now } of it.recorded) {
    world = structuredClone(respond(world, request, now).world)
  }
  expect(JSON.parse(JSON.stringify(world))).toEqual(world)
  expect(world).toEqual(it.world)
})

test('whatever happens in one geo, nothing changes in another', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
      const inEurope = (it: ReturnType<typeof createSimulator>) => {
        const portal = it.world.portals.find(({ slug }) => slug === 'acme-eu')
        const developers = it.world.developers.filter(({ portalId }) => portalId === portal?.id)
        return { portal, developers, sessions: it.world.sessions.filter(({ portalId }) => portalId === portal?.id) }
      }
      const quiet = createSimulator('default', 7, fresh)
      expect(inEurope(live(deeds, acme))).toEqual(inEurope(quiet))
      const inAmerica = (it: ReturnType<typeof createSimulator>) =>
        it.world.developers.filter(({ portalId }) => portalId === it.world.portals[0]?.id)
      expect(inAmerica(live(deeds, europe))).toEqual(inAmerica(quiet))
    }),
    { numRuns: 15 },
  )
})

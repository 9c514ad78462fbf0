import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, hour, iso } from '../../mocks/world/clock'
import { createFreshWorld, password, createSimulator, startTime, parseToken } from './simulator'

const owner = 'ada@acme.test'

function signedIn(fresh = createFreshWorld()) {
  const it = createSimulator('default', 1, fresh)
  it.send('POST', '/kauth/api/v1/authenticate', { username: owner, password })
  return it
}

describe('the trial', () => {
  test('has a notice three days before the end, in the app and by e-mail, and ends after 30 days', () => {
    const it = signedIn()
    const subscription = () => {
      it.send('POST', '/kauth/api/v1/authenticate', { username: owner, password })
      return it.send('GET', '/v3/subscription').json
    }
    expect(it.advance(27 * day - hour)).toHaveLength(0)
    expect(subscription().notice).toBe('none')
    const mails = it.advance(hour)
    expect(mails).toMatchObject([{ to: owner }])
    expect(mails[0]?.subject).toContain('trial')
    expect(subscription().notice).toBe('ending')
    expect(it.advance(3 * day)).toHaveLength(0)
    expect(subscription()).toMatchObject({ plan: 'plus-trial', notice: 'ended' })
  })

  test('a jump over both dates still mails the notice, dated when it was due', () => {
    const it = signedIn()
    it.verb('clock.advance', { days: 31 })
    expect(it.inbox(owner)).toMatchObject([{ sentAt: iso(startTime + 27 * day) }])
  })

  test('a jump over the dates of two organizations leaves the inbox newest first', () => {
    const it = createSimulator()
    const body = { email: 'new@x.test', fullName: 'New Body', organization: 'New', password }
    it.send('POST', '/kauth/api/v1/register', body)
    it.send('PATCH', '/kauth/api/v1/email-verifications', { token: parseToken(it.inbox(body.email)[0]) })
    // The organization that comes later in the world begins its trial first.
    it.send('POST', '/kauth/api/v1/authenticate', { username: body.email, password })
    it.advance(day)
    it.send('POST', '/kauth/api/v1/authenticate', { username: owner, password })
    it.verb('clock.advance', { days: 31 })
    const notices = it.inbox().filter(({ subject }) => subject.includes('trial'))
    expect(notices).toMatchObject([
      { to: owner, sentAt: iso(startTime + 28 * day) },
      { to: body.email, sentAt: iso(startTime + 27 * day) },
    ])
  })

  test.each(['trial-ending', 'trial-ended'])('the scenario %s has one notice in the inbox', (scenario) => {
    expect(createSimulator(scenario).inbox(owner)).toHaveLength(1)
  })

  test('over any sequence of jumps and choices: one start, at most one notice, one end, and no notice after a choice', () => {
    const step = fc.oneof(
      fc.record({ jump: fc.integer({ min: 1, max: 20 * 24 }) }),
      fc.record({ choose: fc.constantFrom('plus', 'free') }),
      fc.constant({ signIn: true }),
    )
    const fresh = createFreshWorld()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const it = signedIn(fresh)
        const started = it.world.organizations[0]?.trial?.startedAt
        let chosenAt: number | null = null
        for (const each of steps) {
          if ('jump' in each) it.verb('clock.advance', { hours: each.jump })
          it.send('POST', '/kauth/api/v1/authenticate', { username: owner, password })
          if (!('choose' in each)) continue
          const { chosen_at } = it.send('GET', '/v3/subscription').json
          expect(it.send('PATCH', '/v3/subscription', { plan: each.choose, chosen_at }).status).toBe(200)
          chosenAt ??= it.now + it.world.clock.offset
        }
        const organization = it.world.organizations[0]
        const notices = it.inbox(owner).filter(({ subject }) => subject.includes('trial'))
        const noticeDue = startTime + 27 * day
        const until = chosenAt ?? it.now + it.world.clock.offset
        expect(organization?.trial?.startedAt).toBe(started)
        expect(notices).toHaveLength(until >= noticeDue ? 1 : 0)
        expect(organization?.trial?.endsAt).toBe(Math.min(startTime + 30 * day, chosenAt ?? Infinity))
        expect(organization?.plan === 'plus-trial').toBe(chosenAt === null)
      }),
      { numRuns: 40 },
    )
  })
})

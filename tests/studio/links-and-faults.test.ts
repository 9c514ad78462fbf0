import { describe, expect, test } from 'vitest'
import { faultForProblem, listProblemCodes } from '../../mocks/rules/fault-for-problem'
import { formatFaults, parseFaults } from '../../mocks/rules/fault-text'
import { formatDuration, parseTimeSpec } from '../../mocks/rules/time-spec'
import { endpoints } from '../../src/contract/endpoints'
import { problemFrom } from '../../src/contract/problem'
import { createTestBackend } from '../support/test-backend'

const acme = '/portal/acme/api/v3'
const begin = Date.UTC(2026, 0, 1)

function backend(scenario = 'default') {
  const made = createTestBackend({ scenario, now: begin })
  const send = (method: string, url: string, body?: unknown) =>
    made.host.respond({ method, url, origin: 'http://localhost:3000', headers: {}, cookies: {}, body })
  return { ...made, send, open: (args: object) => made.host.verb('open', args) }
}

describe('a link to a state', () => {
  test('begins a world at a date, also in the past, moves its clock and sets its faults', async () => {
    const { open, verbs, host } = backend()
    await open({ scenario: 'trial-ending', at: '2020-02-29T12:00:00Z', faults: 'all=offline' })
    expect(await verbs.clock.now()).toMatch(/^2020-02-29T12:00:0/)
    expect(await host.verb('studio.overview', {})).toMatchObject({ faults: [{ network: true, text: 'all=drop' }] })
    await open({ scenario: 'default', at: '+3d4h' })
    expect(await verbs.clock.now()).toMatch(/^2026-01-04T04:00:0/)
  })

  test('goes to the moments of a trial, whose notice is then in the inbox', async () => {
    const { open, verbs, send } = backend()
    await send('POST', '/kauth/api/v1/authenticate', { username: 'ada@acme.test', password: 'Passw0rd!' })
    await open({ at: 'trial-notice' })
    expect((await verbs.inbox('ada@acme.test'))[0]?.subject).toMatch(/trial/)
    await open({ at: 'trial-end' })
    expect(await verbs.clock.now()).toMatch(/^2026-01-31/)
  })

  test.each([
    [{ scenario: 'nowhere' }, /no scenario/],
    [{ scenario: 'empty', at: 'yesterday' }, /neither a date nor a span/],
    [{ scenario: 'empty', faults: 'nothing=503' }, /no operation "nothing"/],
    [{ scenario: 'empty', faults: 'list-apis=nonsense' }, /is no answer of list-apis/],
    [{ scenario: 'empty', at: 'trial-end' }, /no trial is running/],
    [{ at: '2020-01-01' }, /time only goes forward/],
    [{ faults: '[{"status": 99}]' }, /faults\.write/],
  ])('%j is refused in words, and nothing is changed', async (asked, message) => {
    const { open, read } = backend()
    const before = await read()
    await expect(open(asked)).rejects.toThrow(message)
    expect(await read()).toBe(before)
  })

  test('spans are written as they are read', () => {
    expect(formatDuration(((3 * 24 + 4) * 60 + 5) * 60_000 + 6000)).toBe('+3d4h5m6s')
    expect(parseTimeSpec('+3d4h5m6s')).toEqual({ after: ((3 * 24 + 4) * 60 + 5) * 60_000 + 6000 })
    expect(parseTimeSpec(' 2h')).toEqual({ after: 7_200_000 })
    expect(formatDuration(400)).toBe('')
  })
})

describe('faults as a text', () => {
  test.each([
    'all=drop',
    'list-apis=503:2',
    'all=slow-3000~500',
    'list-apis=html:p30',
    'all=cut',
    'authenticate-developer=approval-pending:p50:3',
  ])('%s means the same when it is written again', (text) => {
    expect(formatFaults(parseFaults(text) as [])).toBe(text)
  })

  test('what has no short text is JSON, and is read again', () => {
    const rules = [{ path: '/kauth', status: 418 }]
    expect(parseFaults(formatFaults(rules))).toEqual(rules)
  })

  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s: every documented refusal can be asked for, and the client reads it as that',
    (_, endpoint) => {
      const meanings = listProblemCodes(endpoint)
      expect(meanings).toEqual(expect.arrayContaining(Object.values(endpoint.problems)))
      for (const code of meanings) {
        const { status, body } = faultForProblem(endpoint, code) ?? {}
        if (status !== undefined && code !== 'unreadable') {
          expect(problemFrom(endpoint, { status, body, now: 0 }).code).toBe(code)
        }
      }
    },
  )

  test('strike an operation alone, so many times', async () => {
    const { open, send } = backend()
    await open({ faults: 'get-portal=503:2' })
    const statuses = []
    for (let count = 0; count < 3; count += 1) statuses.push((await send('GET', `${acme}/portal`)).status)
    expect(statuses).toEqual([503, 503, 200])
    expect((await send('GET', `${acme}/customization`)).status).toBe(200)
  })

  test('chance follows the seed: the same calls meet the same faults', async () => {
    const run = async () => {
      const { open, send } = backend()
      await open({ faults: 'get-portal=503:p50' })
      const statuses = []
      for (let count = 0; count < 20; count += 1) statuses.push((await send('GET', `${acme}/portal`)).status)
      return statuses
    }
    const first = await run()
    expect(await run()).toEqual(first)
    expect(new Set(first)).toEqual(new Set([200, 503]))
  })
})

import { afterEach, expect, test, vi } from 'vitest'
import { getApi, listApis } from '../../src/contract/apis'
import { forgotDeveloperPassword } from '../../src/contract/developer-password'
import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import { authenticateDeveloper } from '../../src/contract/developer-session'
import { getPortal } from '../../src/contract/portal-context'
import { clientWith, empty, json, text, thrown } from './api-support'

const forgot = { body: { email: 'dev@acme.test' } }
const pair = { body: { username: 'dev@acme.test', password: 'x' } }

afterEach(() => void vi.useRealTimers())

test.each([
  ['HTML with 200 where a body belongs', () => text('<!doctype html>', 'text/html'), 'unreadable'],
  ['nothing with 200 where a body belongs', () => empty(200), 'unreadable'],
  ['half a JSON', () => text('{"portal_id": "1', 'application/json'), 'unreadable'],
  ['the wrong shape', () => json({ portal_id: 1 }), 'unreadable'],
  ['a list', () => json([]), 'unreadable'],
  ['404', () => empty(404), 'not-found'],
  ['429', () => empty(429), 'throttled'],
  ['500', () => empty(500), 'server-error'],
  ['501', () => empty(501), 'server-error'],
  ['502 with HTML', () => text('<h1>Bad gateway</h1>', 'text/html', 502), 'unavailable'],
  ['503', () => empty(503), 'unavailable'],
  ['418', () => empty(418), 'bad-request'],
  ['a broken connection', () => Response.error(), 'network'],
])('%s is one readable problem', async (_, answer, code) => {
  const { client } = clientWith({ 'GET /portal': answer })
  expect(await thrown(client.call(getPortal, {}))).toMatchObject({ name: 'ApiProblem', code })
})

test('HTML with 200 where no body belongs is a proxy talking, not success', async () => {
  const { client } = clientWith({
    'POST /developer/forgot-password': () => text('<html>', 'text/html; charset=utf-8'),
  })
  expect(await thrown(client.call(forgotDeveloperPassword, forgot))).toMatchObject({ code: 'unreadable' })
})

test('a few bytes that are no page do not spoil an empty success', async () => {
  const { client } = clientWith({ 'POST /developer/forgot-password': () => text('OK', 'text/plain') })
  expect(await client.call(forgotDeveloperPassword, forgot)).toBeUndefined()
})

test('the status of HTTP is trusted, that of the body is not', async () => {
  const { client } = clientWith({
    'POST /developer/authenticate': () => json({ status: 200, title: 'OK' }, { status: 401 }),
  })
  expect(await thrown(client.call(authenticateDeveloper, pair))).toMatchObject({
    code: 'invalid-credentials',
    problem: { status: 401 },
  })
})

test('unknown keys of an answer are accepted, and left out', async () => {
  const { client } = clientWith({
    'POST /developer/verify-email': () => json({ token: 't', later: { more: true } }, { status: 202 }),
  })
  expect(await client.call(verifyDeveloperEmail, { body: { token: 'x' } })).toEqual({ token: 't' })
})

test('a call that gets no answer in time is given up', async () => {
  const { client } = clientWith({ 'GET /portal': () => new Promise<Response>(() => undefined) })
  expect(await thrown(client.call(getPortal, {}))).toMatchObject({ code: 'timeout', problem: { status: 0 } })
})

test('a call that is cancelled throws the reason, not a problem', async () => {
  const { client } = clientWith({ 'GET /portal': () => new Promise<Response>(() => undefined) })
  const controller = new AbortController()
  const left = thrown(client.call(getPortal, {}, controller.signal))
  controller.abort('left the page')
  expect(await left).toBe('left the page')
})

test('Retry-After in seconds is told, of a success and of a refusal', async () => {
  const { client } = clientWith({
    'POST /developer': () => empty(201, { 'retry-after': '60' }),
    'POST /developer/authenticate': () => empty(429, { 'retry-after': '90' }),
  })
  const answer = await client.request(registerDeveloper, { body: { email: 'a@b.test', full_name: 'A' } })
  expect(answer.retryAfterMs).toBe(60_000)
  expect(await thrown(client.call(authenticateDeveloper, pair))).toMatchObject({ problem: { retryAfterMs: 90_000 } })
})

test('Retry-After as a date is told as what remains', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 12, 0, 0) })
  const { client } = clientWith({
    'POST /developer/authenticate': () => empty(429, { 'retry-after': 'Mon, 05 Jan 2026 12:02:00 GMT' }),
  })
  const error = await thrown(client.call(authenticateDeveloper, pair))
  expect(error).toMatchObject({
    problem: { retryAfterMs: 120_000 },
    wait: { at: Date.UTC(2026, 0, 5, 12, 0, 0), ms: 120_000 },
  })
})

test('Retry-After as a date is one by the server’s clock, whatever the device’s says', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 11, 0, 0) })
  const headers = { 'retry-after': 'Mon, 05 Jan 2026 12:02:00 GMT', date: 'Mon, 05 Jan 2026 12:00:00 GMT' }
  const { client } = clientWith({ 'POST /developer/authenticate': () => empty(429, headers) })
  expect(await thrown(client.call(authenticateDeveloper, pair))).toMatchObject({ problem: { retryAfterMs: 120_000 } })
})

test.each(['99999999999999999999', 'Mon, 05 Jan 2099 12:02:00 GMT'])(
  'Retry-After %s is a day at most',
  async (value) => {
    const { client } = clientWith({ 'GET /portal': () => empty(503, { 'retry-after': value }) })
    expect(await thrown(client.call(getPortal, {}))).toMatchObject({ problem: { retryAfterMs: 24 * 60 * 60_000 } })
  },
)

test.each(['soon', '-5', '1.5', ''])('Retry-After %j says nothing', async (value) => {
  const { client } = clientWith({ 'GET /portal': () => empty(503, { 'retry-after': value }) })
  expect(await thrown(client.call(getPortal, {}))).toMatchObject({ problem: { retryAfterMs: undefined } })
})

test('what a path and a query carry is encoded, and what is empty is left out', async () => {
  const seen: string[] = []
  const note = (request: Request) => {
    const { pathname, search } = new URL(request.url)
    seen.push(pathname + search)
    return empty(404)
  }
  const { client } = clientWith({ 'GET /apis': note, 'GET /apis/*': note })
  await thrown(client.call(getApi, { params: { apiIdOrSlug: '../a b/ü' } }))
  await thrown(client.call(listApis, { query: { 'page[size]': '12', 'filter[name][contains]': 'a&b', sort: '' } }))
  expect(seen).toEqual([
    '/api/v3/apis/..%2Fa%20b%2F%C3%BC',
    '/api/v3/apis?page%5Bsize%5D=12&filter%5Bname%5D%5Bcontains%5D=a%26b',
  ])
})

test('a body is JSON, cookies go along, and a call without a body has no content type', async () => {
  const seen: unknown[] = []
  const { client } = clientWith({
    'POST /developer/forgot-password': async (request) => {
      seen.push(request.headers.get('content-type'), request.credentials, await request.json())
      return empty(200)
    },
    'GET /portal': (request) => {
      seen.push(request.headers.get('content-type'))
      return empty(404)
    },
  })
  await client.call(forgotDeveloperPassword, forgot)
  await thrown(client.call(getPortal, {}))
  expect(seen).toEqual(['application/json', 'include', { email: 'dev@acme.test' }, null])
})

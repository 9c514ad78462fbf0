import { expect, test } from 'vitest'
import type { RequestLogEntry } from '../../mocks/backend'
import { createTestBackend, throwDefects } from '../support/test-backend'

const origin = 'http://localhost:3000'

test('each test backend has a world, a jar and a log of its own', async () => {
  const one = createTestBackend()
  const other = createTestBackend()
  const body = JSON.stringify({ username: 'dev@acme.test', password: 'Passw0rd!' })
  const headers = { 'content-type': 'application/json' }
  const url = `${origin}/portal/acme/api/v3/developer`
  const answer = await one.handle(new Request(`${url}/authenticate`, { method: 'POST', headers, body }))
  expect(answer.status).toBe(204)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect((await one.handle(new Request(`${url}/me`))).status).toBe(200)
  expect((await other.handle(new Request(`${url}/me`))).status).toBe(401)
  expect(await other.verbs.requests()).toHaveLength(1)
})

test('time begins where the test says', async () => {
  const backend = createTestBackend({ now: Date.UTC(2026, 0, 5) })
  expect(await backend.verbs.clock.now()).toMatch(/^2026-01-05T00:00:0/)
})

test('the sign-up mode is the world’s, live', async () => {
  const backend = createTestBackend({ scenario: 'access-code' })
  const mode = await backend.signUpMode()
  const heard = new Promise<void>((resolve) => mode.subscribe(resolve))
  expect(mode.get()).toBe('access-code')
  await backend.verbs.konnect.signUpMode('invite-only')
  await heard
  expect(mode.get()).toBe('invite-only')
})

test('an answer outside the contract is named, and fails the test that asked for it', () => {
  const drift: RequestLogEntry = {
    id: '1',
    method: 'GET',
    path: '/v3/users/me',
    query: '',
    status: 200,
    requestBody: null,
    responseBody: null,
    at: '',
    operation: 'get-user-me',
    verdict: 'drift',
    problems: ['email: expected a string'],
    origin: '',
    cookies: {},
    language: null,
  }
  expect(() => throwDefects([drift])).toThrow('GET /v3/users/me: drift email: expected a string')
  expect(() => throwDefects([])).not.toThrow()
})

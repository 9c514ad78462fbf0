import { afterEach, expect, test, vi } from 'vitest'
import { createSessionManager } from '../../src/api/session-manager'
import { resetDeveloperPassword } from '../../src/contract/developer-password'
import {
  authenticateDeveloper,
  getDeveloperMe,
  logOutDeveloper,
  refreshDeveloper,
} from '../../src/contract/developer-session'
import { getPortal } from '../../src/contract/portal-context'
import { clientWith, empty, json, me, thrown } from './api-support'

const options = { refresh: refreshDeveloper, signOut: logOutDeveloper, timeoutMs: 200 }

afterEach(() => void vi.unstubAllGlobals())

/** A backend whose access token has run out; the refresh answers `status` and, when it succeeds, renews it. */
function expired(status: number) {
  let fresh = false
  return clientWith({
    'GET /developer/me': () => (fresh ? json(me) : empty(401)),
    'POST /developer/refresh': () => {
      fresh = status < 300
      return empty(status)
    },
  })
}

const count = (calls: readonly string[], name: string) => calls.filter((call) => call === name).length

test('an expired session is renewed once for many callers, and each call is replayed once', async () => {
  const { client, calls, ended } = expired(204)
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.call(getDeveloperMe, {})))
  expect(answers).toEqual(Array.from({ length: 20 }, () => me))
  expect(count(calls, 'POST /developer/refresh')).toBe(1)
  expect(count(calls, 'GET /developer/me')).toBe(40)
  expect(ended).toEqual([])
})

test('a session that cannot be renewed has ended, and the call says so', async () => {
  const { client, calls, ended } = expired(401)
  expect(await thrown(client.call(getDeveloperMe, {}))).toMatchObject({ code: 'unauthenticated' })
  expect(calls).toEqual(['GET /developer/me', 'POST /developer/refresh'])
  expect(ended).toEqual(['ended'])
})

test('a replay that is refused again is the end: no third try', async () => {
  const { client, calls, ended } = clientWith({
    'GET /developer/me': () => empty(401),
    'POST /developer/refresh': () => empty(204),
  })
  expect(await thrown(client.call(getDeveloperMe, {}))).toMatchObject({ code: 'unauthenticated' })
  expect(calls).toEqual(['GET /developer/me', 'POST /developer/refresh', 'GET /developer/me'])
  expect(ended).toEqual(['ended'])
})

test.each([500, 503])('a refresh that fails with %i says nothing about the session', async (status) => {
  const { client, ended } = expired(status)
  expect(await thrown(client.call(getDeveloperMe, {}))).toMatchObject({ problem: { status } })
  expect(ended).toEqual([])
})

test('after one renewal the next expiry is renewed again', async () => {
  let valid = false
  const { client, calls } = clientWith({
    'GET /developer/me': () => {
      const answer = valid ? json(me) : empty(401)
      valid = false
      return answer
    },
    'POST /developer/refresh': () => {
      valid = true
      return empty(204)
    },
  })
  await client.call(getDeveloperMe, {})
  await client.call(getDeveloperMe, {})
  expect(count(calls, 'POST /developer/refresh')).toBe(2)
})

test('a 401 of authenticate, refresh or reset-password is final there', async () => {
  const { client, calls } = clientWith({
    'POST /developer/authenticate': () => empty(401),
    'POST /developer/refresh': () => empty(401),
    'POST /developer/reset-password': () => empty(401),
  })
  const token = '7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10'
  expect(await thrown(client.call(authenticateDeveloper, { body: { username: 'a', password: 'b' } }))).toMatchObject({
    code: 'invalid-credentials',
  })
  expect(await thrown(client.call(refreshDeveloper, {}))).toMatchObject({ code: 'unauthenticated' })
  expect(await thrown(client.call(resetDeveloperPassword, { body: { password: 'x', token } }))).toMatchObject({
    code: 'link-invalid',
  })
  expect(calls).toHaveLength(3)
})

test('a logout that is owed goes out first, once for many callers, and is then forgotten', async () => {
  const { client, sessionManager, calls } = clientWith({
    'POST /developer/logout': () => empty(204),
    'GET /portal': () => empty(404),
  })
  sessionManager.pendingSignOut.set('1')
  await Promise.all([1, 2, 3].map(() => thrown(client.call(getPortal, {}))))
  expect(calls[0]).toBe('POST /developer/logout')
  expect(count(calls, 'POST /developer/logout')).toBe(1)
  expect(count(calls, 'GET /portal')).toBe(3)
  expect(sessionManager.pendingSignOut.get()).toBeUndefined()
})

test('while the logout cannot be sent, nothing else is', async () => {
  const { client, sessionManager, calls } = clientWith({
    'POST /developer/logout': () => Response.error(),
    'GET /developer/me': () => json(me),
  })
  sessionManager.pendingSignOut.set('1')
  expect(await thrown(client.call(getDeveloperMe, {}))).toMatchObject({ code: 'network' })
  expect(calls).toEqual(['POST /developer/logout'])
  expect(sessionManager.pendingSignOut.get()).toBe('1')
})

test.each([401, 404])('a logout that is refused with %i is settled', async (status) => {
  const { client, sessionManager } = clientWith({
    'POST /developer/logout': () => empty(status),
    'GET /developer/me': () => json(me),
  })
  sessionManager.pendingSignOut.set('1')
  expect(await client.call(getDeveloperMe, {})).toEqual(me)
  expect(sessionManager.pendingSignOut.get()).toBeUndefined()
})

test('a logout that the backend fails to do stays owed, and keeps nobody out', async () => {
  const { client, sessionManager, calls } = clientWith({
    'POST /developer/logout': () => empty(503),
    'GET /portal': () => empty(404),
  })
  sessionManager.pendingSignOut.set('1')
  expect(await thrown(client.call(getPortal, {}))).toMatchObject({ code: 'not-found' })
  expect(calls).toEqual(['POST /developer/logout', 'GET /portal'])
  expect(sessionManager.pendingSignOut.get()).toBe('1')
})

test('realms do not settle for each other', () => {
  createSessionManager({ ...options, key: 'portal:/portal/acme' }).pendingSignOut.set('1')
  expect(createSessionManager({ ...options, key: 'portal:/portal/acme' }).pendingSignOut.get()).toBe('1')
  expect(createSessionManager({ ...options, key: 'portal:/portal/acme-eu' }).pendingSignOut.get()).toBeUndefined()
})

/** As the browser's, over all tabs: one lock, handed on in turn. */
function stubLocks() {
  let held: Promise<unknown> = Promise.resolve()
  let isHeld = false
  type Then = (lock: object | null) => unknown

  async function request(_: string, { ifAvailable, signal }: LockOptions, then: Then): Promise<unknown> {
    if (ifAvailable && isHeld) return then(null)
    const before = held
    const gaveUp = new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')))
    })
    if (isHeld) await Promise.race([before, gaveUp])
    isHeld = true
    const mine = Promise.resolve(then({})).finally(() => (isHeld = false))
    held = mine.catch(() => undefined)
    return mine
  }
  vi.stubGlobal('navigator', { locks: { request } })
  return request
}

test('of two tabs one renews, and the other waits for it', async () => {
  stubLocks()
  const tab = () => createSessionManager({ ...options, key: 'portal:' })
  const sent: string[] = []
  const send = async () => {
    sent.push('refresh')
    await Promise.resolve()
  }
  expect(await Promise.all([tab().refresh(send, false), tab().refresh(send, false)])).toEqual(['renewed', 'waited'])
  expect(sent).toEqual(['refresh'])
})

test('when another tab’s renewal was in vain, this tab makes one of its own before the session counts as ended', async () => {
  const request = stubLocks()
  let end = (): void => undefined
  const otherTab = request('', {}, () => new Promise<void>((resolve) => (end = resolve)))
  const { client, calls, ended } = expired(204)
  const asked = client.call(getDeveloperMe, {})
  await vi.waitFor(() => expect(calls).toHaveLength(1))
  end()
  await otherTab
  expect(await asked).toEqual(me)
  const once = 'GET /developer/me'
  expect(calls).toEqual([once, once, 'POST /developer/refresh', once])
  expect(ended).toEqual([])
})

test('a session that this tab cannot renew either has ended', async () => {
  const request = stubLocks()
  let end = (): void => undefined
  void request('', {}, () => new Promise<void>((resolve) => (end = resolve)))
  const { client, calls, ended } = expired(401)
  const asked = thrown(client.call(getDeveloperMe, {}))
  await vi.waitFor(() => expect(calls).toHaveLength(1))
  end()
  expect(await asked).toMatchObject({ code: 'unauthenticated' })
  expect(count(calls, 'POST /developer/refresh')).toBe(1)
  expect(ended).toEqual(['ended'])
})

test('a lock that another tab never gives back is waited for as long as a call, then done without', async () => {
  const request = stubLocks()
  void request('', {}, () => new Promise(() => undefined))
  const { client, calls, sessionManager } = expired(204)
  const asked = client.call(getDeveloperMe, {})
  await vi.waitFor(() => expect(calls).toHaveLength(1))
  expect(await sessionManager.signIn(() => Promise.resolve('in'))).toBe('in')
  expect(await asked).toEqual(me)
  expect(count(calls, 'POST /developer/refresh')).toBe(1)
})

test('locks that the browser refuses count as absent', async () => {
  const request = () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'))
  vi.stubGlobal('navigator', { locks: { request } })
  const { client, calls } = expired(204)
  expect(await client.call(getDeveloperMe, {})).toEqual(me)
  expect(count(calls, 'POST /developer/refresh')).toBe(1)
})

test('of two sign-ins that overlap, the one that ends first lets no renewal pass the other', async () => {
  const sessionManager = createSessionManager({ ...options, key: 'portal:' })
  let finish = (): void => undefined
  const first = sessionManager.signIn(() => Promise.resolve())
  const second = sessionManager.signIn(() => new Promise<void>((resolve) => (finish = resolve)))
  await first
  const sent: string[] = []
  const renewed = sessionManager.refresh(() => Promise.resolve(sent.push('refresh')), false)
  finish()
  await second
  expect(await renewed).toBe('renewed')
  expect(sent).toEqual([])
})

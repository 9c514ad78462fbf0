import { expect, test, vi } from 'vitest'
import { ApiProblem } from '../../src/api/api-problem'
import { createSessionManager } from '../../src/api/session-manager'
import { parseConfig } from '../../src/config/config'
import { getUserMe, logOutUser, refreshUser } from '../../src/contract/konnect-session'
import { konnectRealm } from '../../src/paths'
import { createRealmContext } from '../../src/routing/create-realm-context'
import { completeSignIn } from '../../src/session/complete-sign-in'
import type { SessionEndpoints } from '../../src/session/realm-context'
import { personOf } from '../../src/session/session-store'

const calls: SessionEndpoints = { me: getUserMe, refresh: refreshUser, signOut: logOutUser }

const ada = {
  id: 'u1',
  email: 'ada@acme.test',
  full_name: 'Ada Lovelace',
  preferred_name: null,
  active: true,
  inferred_region: null,
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00.000Z',
}

/** A backend that holds its answers back until it is told to give them. */
function heldBackend() {
  const waiting: ((answer: Response) => void)[] = []
  let always: number | null = null
  const answerOf = (status: number, body: object = { status, title: 'No' }) => Response.json(body, { status })
  vi.stubGlobal('fetch', (_: unknown, { signal }: RequestInit = {}) => {
    if (always !== null) return Promise.resolve(answerOf(always))
    return new Promise<Response>((answer, fail) => {
      waiting.push(answer)
      signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')))
    })
  })
  return {
    asked: (count: number) => vi.waitFor(() => expect(waiting).toHaveLength(count)),
    answer: (index: number, status: number, body?: object) => waiting[index]?.(answerOf(status, body)),
    answerAllFromNowOn(status: number) {
      always = status
      for (const answer of waiting) answer(answerOf(status))
    },
  }
}

function konnect() {
  return createRealmContext(parseConfig(''), konnectRealm, calls, {
    origin: 'https://konnect.test',
    loadDocument: () => undefined,
  })
}

test('what was asked before a sign-in does not answer for after it', async () => {
  const backend = heldBackend()
  const realm = konnect()
  const early = realm.session.revalidate()
  await backend.asked(1)
  // The sign-in has been accepted meanwhile.
  const confirmed = completeSignIn(realm)
  await backend.asked(2)
  backend.answer(1, 200, ada)
  expect(await confirmed).toBeUndefined()
  backend.answer(0, 401)
  await early
  expect(personOf(realm.session.get())?.email).toBe(ada.email)
})

test('an answer from before a sign-out does not bring the person back', async () => {
  const backend = heldBackend()
  const { session } = konnect()
  const early = session.revalidate()
  await backend.asked(1)
  session.clear()
  backend.answer(0, 200, ada)
  expect(await early).toBeNull()
  expect(session.get()).toEqual({ status: 'signed-out' })
})

test('says how a session ended, until the person has been told', async () => {
  const backend = heldBackend()
  const { session } = konnect()
  expect(session.get()).toEqual({ status: 'unknown' })
  const first = session.revalidate()
  await backend.asked(1)
  backend.answer(0, 200, ada)
  expect(await first).toMatchObject({ email: ada.email })
  session.expire()
  expect(session.get()).toEqual({ status: 'expired' })
  session.acknowledgeEnd()
  expect(session.get()).toEqual({ status: 'anonymous' })
})

test('asks once in half a minute, and again when it has to be fresh', async () => {
  const backend = heldBackend()
  const { session } = konnect()
  const both = [session.revalidate(), session.revalidate()]
  await backend.asked(1)
  backend.answer(0, 200, ada)
  await Promise.all(both)
  await session.revalidate()
  const fresh = session.revalidate({ fresh: true })
  await backend.asked(2)
  backend.answer(1, 200, { ...ada, full_name: 'Ada King' })
  expect(await fresh).toMatchObject({ fullName: 'Ada King' })
})

function held() {
  let settle: { resolve: () => void; reject: (reason: Error) => void } | undefined
  const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }))
  return { promise, resolve: () => settle?.resolve(), reject: (reason: Error) => settle?.reject(reason) }
}

test('a renewal that is refused does not take away what a sign-in has just brought', async () => {
  const order: string[] = []
  const refreshing = held()
  const signingIn = held()
  const sessionManager = createSessionManager({
    refresh: calls.refresh,
    signOut: calls.signOut,
    key: 'test',
    timeoutMs: 200,
  })
  const refresh = () => {
    order.push('refresh')
    return refreshing.promise
  }
  const before = sessionManager.refresh(refresh, false)
  const signIn = sessionManager.signIn(() => {
    order.push('sign in')
    return signingIn.promise
  })
  await vi.waitFor(() => expect(order).toEqual(['refresh']))
  refreshing.reject(new ApiProblem({ code: 'unauthenticated', status: 401, fields: [] }))
  expect(await before).toBe('refused')
  await vi.waitFor(() => expect(order).toEqual(['refresh', 'sign in']))
  const meanwhile = sessionManager.refresh(refresh, false)
  signingIn.resolve()
  await signIn
  expect(await meanwhile).toBe('renewed')
  expect(order).toEqual(['refresh', 'sign in'])
})

import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { ApiProblem } from '../../src/api/api-problem'
import { createSessionKeeper } from '../../src/api/session-keeper'
import { createRealm } from '../../src/app/create-realm'
import { parseConfig } from '../../src/config/config'
import { konnectRealm } from '../../src/paths'
import { confirmSession } from '../../src/session/confirm-session'
import { konnectCalls } from '../../src/session/konnect-calls'
import { createPlainSessionMemory } from '../../src/session/plain-session-memory'
import { createQuerySessionMemory } from '../../src/session/query-session-memory'
import type { SessionMemory } from '../../src/session/session-memory'

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

type Create = Parameters<typeof createRealm>[3]['createMemory']
const memories: readonly [string, () => Create][] = [
  ['the first screen', () => createPlainSessionMemory],
  ['the app', () => (context) => createQuerySessionMemory(context, new QueryClient())],
]

test.each(memories)('in %s, what was asked before a sign-in does not answer for after it', async (_, memory) => {
  const backend = heldBackend()
  const realm = createRealm(parseConfig(''), konnectRealm, konnectCalls, {
    origin: 'https://konnect.test',
    leave: () => undefined,
    createMemory: memory(),
  })
  const early = (realm.session satisfies SessionMemory).read().catch((error: unknown) => error)
  await backend.asked(1)
  // The sign-in has been accepted meanwhile.
  const confirmed = confirmSession(realm).catch((error: unknown) => (error instanceof ApiProblem ? error.code : error))
  await backend.asked(2)
  backend.answer(1, 200, ada)
  expect(await confirmed).toBeUndefined()
  backend.answer(0, 401)
  await vi.waitFor(() => expect(realm.session.peek()?.email).toBe(ada.email))
  await Promise.race([
    early,
    backend
      .asked(3)
      .then(() => backend.answer(2, 401))
      .then(() => early),
  ])
  expect(realm.session.peek()?.email).toBe(ada.email)
})

test.each(memories)('in %s, an answer from before a sign-out does not bring the person back', async (_, memory) => {
  const backend = heldBackend()
  const { session } = createRealm(parseConfig(''), konnectRealm, konnectCalls, {
    origin: 'https://konnect.test',
    leave: () => undefined,
    createMemory: memory(),
  })
  const early = session.read().catch(() => undefined)
  await backend.asked(1)
  session.forget()
  backend.answer(0, 200, ada)
  await early
  expect(session.peek()).toBeNull()
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
  const keeper = createSessionKeeper({
    refresh: konnectCalls.refresh,
    logOut: konnectCalls.logOut,
    key: 'test',
    timeoutMs: 200,
  })
  const refresh = () => {
    order.push('refresh')
    return refreshing.promise
  }
  const before = keeper.renew(refresh, false)
  const signIn = keeper.signIn(() => {
    order.push('sign in')
    return signingIn.promise
  })
  await vi.waitFor(() => expect(order).toEqual(['refresh']))
  refreshing.reject(new ApiProblem({ code: 'unauthenticated', status: 401, fields: [] }))
  expect(await before).toBe('refused')
  await vi.waitFor(() => expect(order).toEqual(['refresh', 'sign in']))
  const meanwhile = keeper.renew(refresh, false)
  signingIn.resolve()
  await signIn
  expect(await meanwhile).toBe('renewed')
  expect(order).toEqual(['refresh', 'sign in'])
})

import { ageOf } from '../api/clock'
import { createStore, type Store } from '../state/create-store'
import type { Person } from './person'

/** What this tab knows of a realm's session. `expired`: it ended by itself; `signed-out`: on purpose, in any tab. */
export type Session =
  | { readonly status: 'unknown' | 'anonymous' | 'expired' | 'signed-out' }
  | { readonly status: 'signed-in'; readonly person: Person }

export interface SessionStore extends Pick<Store<Session>, 'get' | 'subscribe'> {
  /**
   * Who is signed in, or null. Asks the backend unless it was asked in the last 30 s; `fresh` asks in any case. Throws
   * ApiProblem when it cannot be told, and what is known stays.
   */
  revalidate(options?: { readonly fresh: boolean }): Promise<Person | null>
  /** The session has ended by itself. */
  expire(): void
  /** The session has ended on purpose. */
  clear(): void
  /** The person has been told how the session ended. */
  acknowledgeEnd(): void
}

const freshMs = 30_000

/** `read` asks `…/me`. */
export function createSessionStore(read: (signal: AbortSignal) => Promise<Person | null>): SessionStore {
  const store = createStore<Session>({ status: 'unknown' })
  let knownAt = -Infinity
  let question: { readonly answer: Promise<Person | null>; readonly controller: AbortController } | undefined

  function set(session: Session) {
    knownAt = Date.now()
    // An answer from before a sign-in or a sign-out says nothing about what came after.
    question?.controller.abort()
    question = undefined
    store.set(session)
  }

  function learn(person: Person | null) {
    const known = store.get()
    if (person) set(isSame(personOf(known), person) ? known : { status: 'signed-in', person })
    else end('expired')
  }

  function end(status: 'expired' | 'signed-out') {
    const known = store.get().status
    if (status === 'signed-out' || known === 'signed-in') set({ status })
    else set({ status: known === 'unknown' ? 'anonymous' : known })
  }

  function ask(): Promise<Person | null> {
    question?.controller.abort()
    const controller = new AbortController()
    const answer = read(controller.signal).then(
      (person) => {
        if (!controller.signal.aborted) learn(person)
        return personOf(store.get())
      },
      (error: unknown) => {
        if (controller.signal.aborted) return personOf(store.get())
        question = undefined
        throw error
      },
    )
    question = { answer, controller }
    return answer
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async revalidate(options) {
      if (options?.fresh) return ask()
      if (question) return question.answer
      return ageOf(knownAt) < freshMs ? personOf(store.get()) : ask()
    },
    expire: () => end('expired'),
    clear: () => end('signed-out'),
    acknowledgeEnd() {
      const { status } = store.get()
      if (status === 'expired' || status === 'signed-out') store.set({ status: 'anonymous' })
    },
  }
}

export function personOf(session: Session): Person | null {
  return session.status === 'signed-in' ? session.person : null
}

function isSame(one: Person | null, other: Person): boolean {
  return one?.id === other.id && one?.email === other.email && one.fullName === other.fullName
}

import { ageOf } from '../api/clock'
import { createStore, type Store } from '../state/create-store'

/** The session of a realm, in this tab. `expired`: it ended by itself; `signed-out`: on purpose, in any tab. */
export type Session =
  | { readonly status: 'unknown' | 'anonymous' | 'expired' | 'signed-out' }
  | { readonly status: 'signed-in'; readonly person: Person }

export interface SessionStore extends Pick<Store<Session>, 'get' | 'subscribe'> {
  /**
   * Who is signed in, or null. Asks the backend unless it was asked in the last 30 s; `fresh` asks in any case. Throws
   * ApiProblem when the read fails, and the state stays.
   */
  revalidate(options?: { readonly fresh: boolean }): Promise<Person | null>
  /** The session has ended by itself. */
  expire(): void
  /** The session has ended on purpose. */
  clear(): void
  /** The notice about the end of the session has been shown. */
  acknowledgeEnd(): void
}

const freshMs = 30_000

/** `read` requests `…/me`. */
export function createSessionStore(read: (signal: AbortSignal) => Promise<Person | null>): SessionStore {
  const store = createStore<Session>({ status: 'unknown' })
  let checkedAt = -Infinity
  let pendingRead: { readonly answer: Promise<Person | null>; readonly controller: AbortController } | undefined

  function set(session: Session) {
    checkedAt = Date.now()
    // A response from before a sign-in or a sign-out is out of date.
    pendingRead?.controller.abort()
    pendingRead = undefined
    store.set(session)
  }

  function setPerson(person: Person | null) {
    const current = store.get()
    if (person) set(isSame(personOf(current), person) ? current : { status: 'signed-in', person })
    else end('expired')
  }

  function end(status: 'expired' | 'signed-out') {
    const current = store.get().status
    if (status === 'signed-out' || current === 'signed-in') set({ status })
    else set({ status: current === 'unknown' ? 'anonymous' : current })
  }

  function startRead(): Promise<Person | null> {
    pendingRead?.controller.abort()
    const controller = new AbortController()
    const answer = read(controller.signal).then(
      (person) => {
        if (!controller.signal.aborted) setPerson(person)
        return personOf(store.get())
      },
      (error: unknown) => {
        if (controller.signal.aborted) return personOf(store.get())
        pendingRead = undefined
        throw error
      },
    )
    pendingRead = { answer, controller }
    return answer
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async revalidate(options) {
      if (options?.fresh) return startRead()
      if (pendingRead) return pendingRead.answer
      return ageOf(checkedAt) < freshMs ? personOf(store.get()) : startRead()
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

/** Who is signed in in a realm. */
export interface Person {
  /** Absent where the backend does not send it (Dev Portal). */
  readonly id?: string
  /** '' where the backend does not tell. */
  readonly email: string
  /** '' where the backend does not tell. */
  readonly fullName: string
}

import type { RealmContext } from './realm-context'
import { type Person, readSession } from './read-session'
import type { SessionMemory } from './session-memory'

/** The session in a variable: there is nothing private on the first screen, and no loader that would ask for it. */
export function createPlainSessionMemory(context: Omit<RealmContext, 'session'>): SessionMemory {
  const listeners = new Set<() => void>()
  let known: Person | null | undefined
  let asked = 0

  function learn(person: Person | null) {
    known = person
    for (const listener of listeners) listener()
    return person
  }

  async function read(): Promise<Person | null> {
    const turn = ++asked
    const person = await readSession(context)
    // An answer from before a sign-out would put the person back.
    return turn === asked ? learn(person) : person
  }

  return {
    read: async (options) => (options?.fresh || known === undefined ? read() : known),
    peek: () => known,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    startOver: () => void read().catch(() => undefined),
    dropPrivate: () => undefined,
    // Here only `read` asks for a session, and takes the end of it as its answer; told late, it would undo a sign-in.
    expire: () => undefined,
    forget() {
      asked += 1
      learn(null)
    },
  }
}

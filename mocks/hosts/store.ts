import * as z from 'zod/mini'
import type { World } from '../backend'
import type { LogRecord } from '../wire'
import type { CookieJar } from './cookie-jar'

/** What a host keeps from one request to the next. */
export interface HostState {
  readonly world: World
  readonly jar: CookieJar
}

export interface StoreUpdate<Result> {
  readonly state: HostState
  readonly result: Result
  /** Appended to the log. */
  readonly newEntries?: readonly LogRecord[]
  /** Another world has another log: empty for a fresh one. */
  readonly newLog?: readonly LogRecord[]
}

/** Where the world is, and what came of an older one: for people, who would otherwise wonder where things went. */
export const storeStatus = z.object({
  /** `memory`: the browser keeps nothing, or no more, for this page; each tab has a world of its own. */
  storage: z.enum(['saved', 'memory']),
  /** The text of a saved world that cannot be used: broken, or of another version. It waits until it is thrown away. */
  broken: z.nullable(z.string()),
})
export type StoreStatus = z.output<typeof storeStatus>

export interface Store {
  read(): Promise<HostState>
  /** Runs one synchronous step as one transaction: nobody else writes meanwhile, and what the step throws undoes it. */
  update<Result>(step: (state: HostState) => StoreUpdate<Result>): Promise<Result>
  readLog(): Promise<readonly LogRecord[]>
  status(): Promise<StoreStatus>
  /** Throws away the broken world. */
  forgetBroken(): Promise<void>
}

/** Everything a memory store holds, for a host that saves it somewhere itself. */
export interface Snapshot {
  readonly state: HostState
  readonly log: readonly LogRecord[]
}

/** A store for one process. `saved` is told after every change. */
export function createMemoryStore(
  initial: Snapshot,
  saved?: (snapshot: Snapshot) => void,
  storage: StoreStatus['storage'] = 'saved',
): Store {
  let snapshot = initial

  function run<Result>(step: (state: HostState) => StoreUpdate<Result>): Result {
    const { state, result, newEntries, newLog } = step(snapshot.state)
    if (state === snapshot.state && !newEntries && !newLog) return result
    const log = newLog ?? snapshot.log
    snapshot = { state, log: newEntries ? [...log, ...newEntries] : log }
    saved?.(snapshot)
    return result
  }

  return {
    read: () => Promise.resolve(snapshot.state),
    update: (step) => new Promise((resolve) => resolve(run(step))),
    readLog: () => Promise.resolve(snapshot.log),
    status: () => Promise.resolve({ storage, broken: null }),
    forgetBroken: () => Promise.resolve(),
  }
}

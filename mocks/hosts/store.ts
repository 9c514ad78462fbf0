import type { LogEntry, World } from '../backend'
import type { Jar } from './jar'

/** What a host keeps from one request to the next. */
export interface Kept {
  readonly world: World
  readonly jar: Jar
}

export interface Step<Result> {
  readonly kept: Kept
  readonly result: Result
  /** Appended to the request log. */
  readonly logged?: LogEntry
  /** A fresh world begins with an empty log. */
  readonly clearsLog?: boolean
}

export interface Store {
  read(): Promise<Kept>
  /** Runs one synchronous step as one transaction: nobody else writes meanwhile, and what the step throws undoes it. */
  update<Result>(step: (kept: Kept) => Step<Result>): Promise<Result>
  readLog(): Promise<readonly LogEntry[]>
}

/** Everything a memory store holds, for a host that saves it somewhere itself. */
export interface Snapshot {
  readonly kept: Kept
  readonly log: readonly LogEntry[]
}

/** A store for one process. `saved` is told after every change. */
export function memoryStore(initial: Snapshot, saved?: (snapshot: Snapshot) => void): Store {
  let snapshot = initial

  function run<Result>(step: (kept: Kept) => Step<Result>): Result {
    const { kept, result, logged, clearsLog } = step(snapshot.kept)
    const log = clearsLog ? [] : snapshot.log
    snapshot = { kept, log: logged ? [...log, logged] : log }
    saved?.(snapshot)
    return result
  }

  return {
    read: () => Promise.resolve(snapshot.kept),
    update: (step) => new Promise((resolve) => resolve(run(step))),
    readLog: () => Promise.resolve(snapshot.log),
  }
}

import * as z from 'zod/mini'
import type { World } from '../backend'
import type { Logged } from '../wire'
import type { Jar } from './jar'

/** What a host keeps from one request to the next. */
export interface Kept {
  readonly world: World
  readonly jar: Jar
}

export interface Step<Result> {
  readonly kept: Kept
  readonly result: Result
  /** Appended to the log. */
  readonly logged?: readonly Logged[]
  /** Another world has another log: empty for a fresh one. */
  readonly replacesLog?: readonly Logged[]
}

/** Where the world is, and what came of an older one: for people, who would otherwise wonder where things went. */
export const storeCondition = z.object({
  /** `memory`: the browser keeps nothing, or no more, for this page; each tab has a world of its own. */
  kept: z.enum(['saved', 'memory']),
  /** The text of a saved world that cannot be used: broken, or of another version. It waits until it is thrown away. */
  broken: z.nullable(z.string()),
})
export type StoreCondition = z.output<typeof storeCondition>

export interface Store {
  read(): Promise<Kept>
  /** Runs one synchronous step as one transaction: nobody else writes meanwhile, and what the step throws undoes it. */
  update<Result>(step: (kept: Kept) => Step<Result>): Promise<Result>
  readLog(): Promise<readonly Logged[]>
  condition(): Promise<StoreCondition>
  /** Throws away the broken world. */
  forgetBroken(): Promise<void>
}

/** Everything a memory store holds, for a host that saves it somewhere itself. */
export interface Snapshot {
  readonly kept: Kept
  readonly log: readonly Logged[]
}

/** A store for one process. `saved` is told after every change. */
export function memoryStore(
  initial: Snapshot,
  saved?: (snapshot: Snapshot) => void,
  kept: StoreCondition['kept'] = 'saved',
): Store {
  let snapshot = initial

  function run<Result>(step: (kept: Kept) => Step<Result>): Result {
    const { kept, result, logged, replacesLog } = step(snapshot.kept)
    if (kept === snapshot.kept && !logged && !replacesLog) return result
    const log = replacesLog ?? snapshot.log
    snapshot = { kept, log: logged ? [...log, ...logged] : log }
    saved?.(snapshot)
    return result
  }

  return {
    read: () => Promise.resolve(snapshot.kept),
    update: (step) => new Promise((resolve) => resolve(run(step))),
    readLog: () => Promise.resolve(snapshot.log),
    condition: () => Promise.resolve({ kept, broken: null }),
    forgetBroken: () => Promise.resolve(),
  }
}

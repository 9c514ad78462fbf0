import { createDraft, finishDraft } from 'immer'
import { createContext } from './world/context'
import { advanceTime } from './world/advance-time'
import type { SentEmail } from './wire'
import type { World } from './world/world'

/**
 * The simulated backend, as its hosts see it: pure and synchronous. The same world and the same requests give the
 * same answers and the same world.
 */
export { createWorld } from './scenarios/create-world'
export { respond } from './handlers/respond'
export { runVerb } from './verbs/run-verb'
export { MockError } from './verbs/mock-error'
export type { RequestLogEntry } from './wire'
export type { World } from './world/world'

export interface TickResult {
  readonly world: World
  readonly emails: readonly SentEmail[]
}

/** Applies everything that depends on time alone. `now` is the host's time, ms UTC. */
export function tick(world: World, now: number): TickResult {
  const draft = createDraft(world)
  const context = createContext(draft, now)
  advanceTime(context)
  return { world: finishDraft(draft), emails: context.emails }
}

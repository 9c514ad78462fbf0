import { runVerb, type VerbRun } from '../verbs/run-verb'
import { iso } from '../world/clock'
import type { HostState, Step } from './store'

export type VerbStep = Omit<VerbRun, 'world'> & { readonly changed: boolean }

/** A verb of the world as one step of the store: a new world has no cookies and an empty log. Throws ControlError. */
export function verbStep(state: HostState, verb: string, args: unknown, now: number): Step<VerbStep> {
  const { world, ...run } = runVerb(state.world, verb, args, now)
  if (world === state.world) return { state, result: { ...run, changed: false } }
  const result = { ...run, changed: true }
  if (run.isNew) return { state: { world, jar: [] }, result, replacesLog: [] }
  const logged = { verb, args: args ?? null, at: iso(now + state.world.clock.offset) }
  return { state: { ...state, world }, result, logged: [logged] }
}

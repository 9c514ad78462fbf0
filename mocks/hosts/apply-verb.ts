import { runVerb, type VerbResult } from '../verbs/run-verb'
import { iso } from '../world/clock'
import type { HostState, StoreUpdate } from './store'

export type AppliedVerb = Omit<VerbResult, 'world'> & { readonly changed: boolean }

/** A verb of the world as one step of the store: a new world has no cookies and an empty log. Throws MockError. */
export function applyVerb(state: HostState, verb: string, args: unknown, now: number): StoreUpdate<AppliedVerb> {
  const { world, ...run } = runVerb(state.world, verb, args, now)
  if (world === state.world) return { state, result: { ...run, changed: false } }
  const result = { ...run, changed: true }
  if (run.isNew) return { state: { world, jar: [] }, result, newLog: [] }
  const logged = { verb, args: args ?? null, at: iso(now + state.world.clock.offset) }
  return { state: { ...state, world }, result, newEntries: [logged] }
}

import { runVerb, type VerbRun } from '../verbs/run-verb'
import { iso } from '../world/clock'
import type { Kept, Step } from './store'

export type VerbStep = Omit<VerbRun, 'world'> & { readonly changed: boolean }

/** A verb of the world as one step of the store: a new world has no cookies and an empty log. Throws ControlError. */
export function verbStep(kept: Kept, verb: string, args: unknown, now: number): Step<VerbStep> {
  const { world, ...run } = runVerb(kept.world, verb, args, now)
  if (world === kept.world) return { kept, result: { ...run, changed: false } }
  const result = { ...run, changed: true }
  if (run.isNew) return { kept: { world, jar: [] }, result, replacesLog: [] }
  const logged = { verb, args: args ?? null, at: iso(now + kept.world.clock.offset) }
  return { kept: { ...kept, world }, result, logged: [logged] }
}

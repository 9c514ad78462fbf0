import { createDraft, finishDraft } from 'immer'
import * as z from 'zod/mini'
import { createWorld } from '../scenarios/create-world'
import type { Context, SentEmail } from '../wire'
import { nextSeed } from '../world/random'
import { beginStep } from '../world/scene'
import { passTime } from '../world/time'
import type { World } from '../world/world'
import { ControlError } from './control-error'
import { parseArguments, verbs } from './verbs'

export interface Controlled {
  readonly world: World
  readonly result: unknown
  readonly emails: readonly SentEmail[]
}

const resetArguments = z.strictObject({ scenario: z.optional(z.string()) })

/**
 * A verb of `window.__mock` by its dotted name; `args` is one object with the arguments by name:
 * `reset {scenario?}`, `inbox {to?}`, `clock.advance {days?, …}`, `portals.update {slug, settings}`,
 * `developers.list {slug}`, `developers.setStatus {slug, email, status}`, `developers.remove {slug, email}`,
 * `konnect.invite {email, organization}`, `konnect.signUpMode {mode?}`, `faults.set {rules}`; nothing for the others.
 * Throws ControlError.
 */
export function control(world: World, verb: string, args: unknown, context: Context): Controlled {
  if (verb === 'reset') return reset(world, args, context)
  const found = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!found) throw new ControlError(`no verb "${verb}"; there are: reset, ${Object.keys(verbs).join(', ')}`)
  const draft = createDraft(world)
  const scene = beginStep(draft, context)
  passTime(scene)
  const result = plain(found(scene, args))
  return { world: finishDraft(draft), result, emails: scene.emails }
}

/** A fresh world of the same or another scenario. Its seed is another: no token of this world opens anything there. */
function reset(world: World, args: unknown, { now }: Context): Controlled {
  const { scenario = world.scenario } = parseArguments('reset', resetArguments, args)
  const seed = nextSeed(world.seed, world.sequence)
  return { world: createWorld({ seed, now, origin: world.origin, scenario }), result: null, emails: [] }
}

/** A copy without drafts, which end with the step. */
function plain(result: unknown): unknown {
  return result === undefined ? null : JSON.parse(JSON.stringify(result))
}

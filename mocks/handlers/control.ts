import { createDraft, finishDraft } from 'immer'
import * as z from 'zod/mini'
import { dueNotice } from '../rules/trial'
import { createWorld } from '../scenarios/create-world'
import type { SentEmail } from '../wire'
import { nextSeed, randomOf } from '../world/random'
import { beginStep } from '../world/scene'
import { passTime } from '../world/time'
import type { World } from '../world/world'
import { ControlError } from './control-error'
import { parseArguments } from './verb'
import { verbs } from './verbs'

export interface Controlled {
  readonly world: World
  readonly result: unknown
  readonly emails: readonly SentEmail[]
}

const resetArguments = z.strictObject({ scenario: z.optional(z.string()), at: z.optional(z.string()) })

/**
 * A verb of `window.__mock` by its dotted name; `args` is one object with the arguments by name:
 * `reset {scenario?, at?}`, `inbox {to?}`, `clock.advance {days?, …}`, `portals.update {slug, settings}`,
 * `developers.list {slug}`, `developers.setStatus {slug, email, status}`, `developers.remove {slug, email}`,
 * `konnect.invite {email, organization}`, `konnect.signUpMode {mode?}`, `faults.set {rules}`, and those of
 * studio-verbs.ts; nothing for the others. A verb that only reads answers the same world. `hostNow`: the
 * host's time, ms UTC. Throws ControlError.
 */
export function control(world: World, verb: string, args: unknown, hostNow: number): Controlled {
  if (verb === 'reset') return reset(world, args, hostNow)
  const found = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!found) throw new ControlError(`no verb "${verb}"; there are: reset, ${Object.keys(verbs).join(', ')}`)
  const now = hostNow + world.clock.offset
  if (found.reads && !world.organizations.some((organization) => dueNotice(organization, now) !== null)) {
    const random = randomOf(world.seed, world.sequence)
    const scene = { world, now, random, language: null, emails: [] }
    return { world, result: plain(found.run(scene, args)), emails: [] }
  }
  const draft = createDraft(world)
  const scene = beginStep(draft, hostNow)
  passTime(scene)
  const result = plain(found.run(scene, args))
  return { world: finishDraft(draft), result, emails: scene.emails }
}

/**
 * A fresh world of the same or another scenario. Its seed is another: no token of this world opens anything there.
 * `at` (ISO 8601) is when it begins, also in the past; the host's now unless told.
 */
function reset(world: World, args: unknown, now: number): Controlled {
  const { scenario = world.scenario, at } = parseArguments('reset', resetArguments, args)
  const begin = at === undefined ? now : Date.parse(at)
  if (Number.isNaN(begin)) throw new ControlError(`reset: "${at ?? ''}" is not a date`)
  const seed = nextSeed(world.seed, world.sequence)
  const fresh = createWorld({ seed, now: begin, origin: world.origin, scenario })
  return { world: { ...fresh, clock: { offset: begin - now } }, result: null, emails: [] }
}

/** A copy without drafts, which end with the step. */
function plain(result: unknown): unknown {
  return result === undefined ? null : JSON.parse(JSON.stringify(result))
}

import { createDraft, finishDraft } from 'immer'
import { noticeDueAt } from '../rules/trial'
import type { SentEmail } from '../wire'
import { createRandom } from '../world/random'
import { createContext } from '../world/context'
import { advanceTime } from '../world/advance-time'
import type { World } from '../world/world'
import { MockError } from './mock-error'
import { mockVerbs } from './mock-verbs'
import { studioVerbs } from './studio-verbs'
import type { Verb } from './verb'

export interface VerbResult {
  readonly world: World
  readonly result: unknown
  readonly emails: readonly SentEmail[]
  /** Another world has begun. */
  readonly isNew: boolean
}

const verbs: Readonly<Record<string, Verb>> = { ...mockVerbs, ...studioVerbs }

/**
 * Runs a verb by its dotted name; `args` is one object with the arguments by name. A verb that only reads answers the
 * same world. `hostNow`: the host's time, ms UTC. Throws MockError.
 */
export function runVerb(world: World, name: string, args: unknown, hostNow: number): VerbResult {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) throw new MockError(`no verb "${name}"; there are: ${Object.keys(verbs).join(', ')}`)
  const now = hostNow + world.clock.offset
  if (verb.effect === 'reads' && !world.organizations.some((organization) => noticeDueAt(organization, now) !== null)) {
    const context = { world, now, random: createRandom(world.seed, world.sequence), language: null, emails: [] }
    return { world, result: toPlainJson(verb.run(context, args, name)), emails: [], isNew: false }
  }
  const draft = createDraft(world)
  const context = createContext(draft, hostNow)
  advanceTime(context)
  const result = toPlainJson(verb.run(context, args, name))
  const isNew = verb.effect === 'replaces'
  return { world: finishDraft(draft), result, emails: isNew ? [] : context.emails, isNew }
}

/** A copy without drafts, which end with the step. */
function toPlainJson(result: unknown): unknown {
  return result === undefined ? null : JSON.parse(JSON.stringify(result))
}

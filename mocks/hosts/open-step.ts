import * as z from 'zod/mini'
import { parseMoment, type Moment } from '../rules/moment'
import { trialMoments } from '../rules/trial'
import { ControlError } from '../verbs/control-error'
import { iso } from '../world/clock'
import type { World } from '../world/world'
import type { HostState, Step } from './store'
import { verbStep } from './verb-step'

export const openArguments = z.object({
  scenario: z.optional(z.string()),
  at: z.optional(z.string()),
  faults: z.optional(z.string()),
})

type OpenArguments = z.output<typeof openArguments>

/** Whether a link with these arguments makes another world. */
export function beginsWorld({ scenario }: OpenArguments): boolean {
  return scenario !== undefined
}

/**
 * What a link asks for (`?scenario=…&at=…&faults=…`) as one step: all of it, or, when a part makes no sense, nothing.
 * With a scenario, a date is when its world begins; a span or a moment of the trial comes after that. Throws ControlError.
 */
export function openStep(before: HostState, { scenario, at, faults }: OpenArguments, now: number): Step<null> {
  const moment = at === undefined ? null : parseMoment(at)
  if (at !== undefined && moment === null) throw new ControlError(`at: "${at}" is neither a date nor a span like +3d`)
  const begins = scenario !== undefined && moment !== null && 'at' in moment
  const verbs: [verb: string, args: (world: World) => unknown][] = []
  if (scenario !== undefined) verbs.push(['reset', () => ({ scenario, ...(begins && { at: iso(moment.at) }) })])
  if (moment !== null && !begins) {
    verbs.push(
      'after' in moment
        ? ['clock.advance', () => ({ seconds: moment.after / 1000 })]
        : ['clock.to', (world) => ({ at: timeOf(moment, world) })],
    )
  }
  if (faults !== undefined) verbs.push(['faults.write', () => ({ text: faults })])

  let step: Step<unknown> = { state: before, result: null }
  for (const [verb, argumentsIn] of verbs) {
    const next = verbStep(step.state, verb, argumentsIn(step.state.world), now)
    step = {
      ...next,
      replacesLog: next.replacesLog ?? step.replacesLog,
      logged: [...(step.logged ?? []), ...(next.logged ?? [])],
    }
  }
  return { ...step, result: null }
}

function timeOf(moment: Exclude<Moment, { after: number }>, { organizations }: World): string {
  if ('at' in moment) return iso(moment.at)
  const moments = organizations.map(trialMoments).find((each) => each !== null)
  if (!moments) throw new ControlError('at: no trial is running in this world')
  return iso(moments[moment.trial])
}

import * as z from 'zod/mini'
import { parseTimeSpec, type TimeSpec } from '../rules/time-spec'
import { trialDates } from '../rules/trial'
import { MockError } from '../verbs/mock-error'
import { iso } from '../world/clock'
import type { World } from '../world/world'
import type { HostState, StoreUpdate } from './store'
import { applyVerb } from './apply-verb'

export const linkArguments = z.object({
  scenario: z.optional(z.string()),
  at: z.optional(z.string()),
  faults: z.optional(z.string()),
})

type LinkArguments = z.output<typeof linkArguments>

/** Whether a link with these arguments makes another world. */
export function startsNewWorld({ scenario }: LinkArguments): boolean {
  return scenario !== undefined
}

/**
 * What a link asks for (`?scenario=…&at=…&faults=…`) as one step: all of it, or, when a part makes no sense, nothing.
 * With a scenario, a date is when its world begins; a span or a moment of the trial comes after that. Throws MockError.
 */
export function applyLink(before: HostState, { scenario, at, faults }: LinkArguments, now: number): StoreUpdate<null> {
  const moment = at === undefined ? null : parseTimeSpec(at)
  if (at !== undefined && moment === null) throw new MockError(`at: "${at}" is neither a date nor a span like +3d`)
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

  let step: StoreUpdate<unknown> = { state: before, result: null }
  for (const [verb, argumentsIn] of verbs) {
    const next = applyVerb(step.state, verb, argumentsIn(step.state.world), now)
    step = {
      ...next,
      newLog: next.newLog ?? step.newLog,
      newEntries: [...(step.newEntries ?? []), ...(next.newEntries ?? [])],
    }
  }
  return { ...step, result: null }
}

function timeOf(moment: Exclude<TimeSpec, { after: number }>, { organizations }: World): string {
  if ('at' in moment) return iso(moment.at)
  const moments = organizations.map(trialDates).find((each) => each !== null)
  if (!moments) throw new MockError('at: no trial is running in this world')
  return iso(moments[moment.trial])
}

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

/** Whether a link with these arguments starts a new world. */
export function startsNewWorld({ scenario }: LinkArguments): boolean {
  return scenario !== undefined
}

/**
 * Applies a link (`?scenario=…&at=…&faults=…`) as one update: all of it, or nothing if a part is invalid. With a
 * scenario, a date is when its world starts; a duration or a date of the trial is applied after that. Throws MockError.
 */
export function applyLink(before: HostState, { scenario, at, faults }: LinkArguments, now: number): StoreUpdate<null> {
  const time = at === undefined ? null : parseTimeSpec(at)
  if (at !== undefined && time === null) throw new MockError(`at: "${at}" is neither a date nor a span like +3d`)
  const isStart = scenario !== undefined && time !== null && 'at' in time
  const verbs: [verb: string, args: (world: World) => unknown][] = []
  if (scenario !== undefined) verbs.push(['reset', () => ({ scenario, ...(isStart && { at: iso(time.at) }) })])
  if (time !== null && !isStart) {
    verbs.push(
      'after' in time
        ? ['clock.advance', () => ({ seconds: time.after / 1000 })]
        : ['clock.to', (world) => ({ at: timeOf(time, world) })],
    )
  }
  if (faults !== undefined) verbs.push(['faults.write', () => ({ text: faults })])

  let update: StoreUpdate<unknown> = { state: before, result: null }
  for (const [verb, argumentsIn] of verbs) {
    const next = applyVerb(update.state, verb, argumentsIn(update.state.world), now)
    update = {
      ...next,
      newLog: next.newLog ?? update.newLog,
      newEntries: [...(update.newEntries ?? []), ...(next.newEntries ?? [])],
    }
  }
  return { ...update, result: null }
}

function timeOf(time: Exclude<TimeSpec, { after: number }>, { organizations }: World): string {
  if ('at' in time) return iso(time.at)
  const dates = organizations.map(trialDates).find((each) => each !== null)
  if (!dates) throw new MockError('at: no trial is running in this world')
  return iso(dates[time.trial])
}

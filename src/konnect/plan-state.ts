import type { Subscription } from '../contract/subscription'

/** The plan of an organization, as the screens show it. Times in ms UTC. */
export type PlanState =
  | { readonly kind: 'not-started' }
  | {
      readonly kind: 'trial'
      readonly endsAt: number
      readonly daysLeft: number
      readonly days: number
      readonly isEnding: boolean
    }
  | { readonly kind: 'ended'; readonly endsAt: number }
  | { readonly kind: 'chosen'; readonly plan: 'plus' | 'free' }

/** The notice in the app comes this long before the end: docs/domain.md, 14.1. */
const noticeDays = 3

/**
 * `daysLeft`: days left of the trial by the server's clock. The page may have been open for long since the response came, so the stage
 * follows from them, not from the answer's `notice`.
 */
export function planStateOf({ plan, trial }: Subscription, daysLeft: number): PlanState {
  if (plan !== 'plus-trial') return { kind: 'chosen', plan }
  if (!trial) return { kind: 'not-started' }
  const endsAt = Date.parse(trial.ends_at)
  if (daysLeft === 0) return { kind: 'ended', endsAt }
  const days = daysBetween(Date.parse(trial.started_at), endsAt)
  return { kind: 'trial', endsAt, daysLeft, days, isEnding: daysLeft <= noticeDays }
}

const dayMs = 24 * 60 * 60_000

/** Days left of a trial, rounded up; 0 when it is over: docs/domain.md, 14.1. Both in ms UTC. */
export function daysLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / dayMs))
}

/** Whole days from start to end, ms UTC. */
export function daysBetween(startedAt: number, endsAt: number): number {
  return Math.round((endsAt - startedAt) / dayMs)
}

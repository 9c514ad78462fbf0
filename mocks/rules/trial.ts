import type { Subscription } from '../../src/contract/subscription'
import { day, iso } from '../world/clock'
import type { Organization } from '../world/world'

/** docs/domain.md, 14.1. Ms. */
const trialLength = 30 * day
const noticeLeadTime = 3 * day

type OrganizationPlan = Pick<Organization, 'plan' | 'trial' | 'chosenAt'>

/** The first sign-in of the first member starts the trial, once, unless somebody chose already. */
export function startTrial(organization: OrganizationPlan, now: number): void {
  if (organization.trial || organization.chosenAt !== null) return
  organization.trial = { startedAt: now, endsAt: now + trialLength, noticeSentAt: null }
}

/** A choice takes effect at once and ends the trial; later ones only change the plan. */
export function choosePlan(organization: OrganizationPlan, plan: 'plus' | 'free', now: number): void {
  if (organization.trial) organization.trial.endsAt = Math.min(organization.trial.endsAt, now)
  organization.plan = plan
  // Two choices within one millisecond must still be told apart by `chosen_at`.
  organization.chosenAt = Math.max(now, (organization.chosenAt ?? 0) + 1)
}

/** When the notice was due, if it is and has not been sent; no notice follows a choice. Ms UTC. */
export function noticeDueAt({ trial, chosenAt }: OrganizationPlan, now: number): number | null {
  if (!trial || chosenAt !== null || trial.noticeSentAt !== null) return null
  const due = trial.endsAt - noticeLeadTime
  return now >= due ? due : null
}

export function toSubscription({ plan, trial, chosenAt }: OrganizationPlan, now: number): Subscription {
  return {
    plan,
    trial: trial && { started_at: iso(trial.startedAt), ends_at: iso(trial.endsAt) },
    notice: getNotice({ plan, trial, chosenAt }, now),
    chosen_at: chosenAt === null ? null : iso(chosenAt),
  }
}

function getNotice({ trial, chosenAt }: OrganizationPlan, now: number): Subscription['notice'] {
  if (!trial || chosenAt !== null) return 'none'
  if (now >= trial.endsAt) return 'ended'
  return now >= trial.endsAt - noticeLeadTime ? 'ending' : 'none'
}

/** When the notice is due and when the trial ends, ms UTC; null while there is none, or when somebody has chosen. */
export function trialDates({
  trial,
  chosenAt,
}: OrganizationPlan): { readonly notice: number; readonly end: number } | null {
  if (!trial || chosenAt !== null) return null
  return { notice: trial.endsAt - noticeLeadTime, end: trial.endsAt }
}

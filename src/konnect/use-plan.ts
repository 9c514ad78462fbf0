import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { Output } from '../contract/endpoint'
import type { getOrganizationMe } from '../contract/konnect-session'
import { useRealmContext } from '../session/realm-context'
import type { Person } from '../session/session-store'
import { useSignedInPerson } from '../session/signed-in-person'
import { daysLeft, type PlanState, planStateOf } from './plan-state'
import { organizationQuery, subscriptionQuery, type SubscriptionWithClock } from './subscription-query'

export interface OrganizationPlan {
  readonly organization: Pick<Output<typeof getOrganizationMe>, 'id' | 'name'>
  readonly state: PlanState
  /** The owner chooses; other members only see. Where the owner is not known, the server decides. */
  readonly isOwner: boolean
}

/** The organization and its plan, kept up to date. While both `plan` and `error` are null, the calls are pending. */
export function usePlan() {
  const context = useRealmContext()
  const person = useSignedInPerson()
  const organization = useQuery(organizationQuery(context))
  const subscription = useQuery(subscriptionQuery(context))
  const remainingDays = useDaysLeft(subscription.data)
  useSubscriptionRefresh()

  const plan: OrganizationPlan | null =
    organization.data && subscription.data
      ? {
          organization: organization.data,
          state: planStateOf(subscription.data.subscription, remainingDays),
          isOwner: mayBeOwner(person, organization.data.owner_id),
        }
      : null

  return {
    plan,
    error: plan ? null : (organization.error ?? subscription.error),
    busy: organization.isFetching || subscription.isFetching,
    retry: () => void Promise.all([organization.refetch(), subscription.refetch()]),
  }
}

function mayBeOwner(person: Person | null | undefined, ownerId: string | undefined): boolean {
  if (!person) return false
  return person.id === undefined || ownerId === undefined || person.id === ownerId
}

/** Updated while the page is open. */
function useDaysLeft(subscription: SubscriptionWithClock | undefined): number {
  const endsAt = Date.parse(subscription?.subscription.trial?.ends_at ?? '')
  return useSyncExternalStore(subscribeToMinutes, () =>
    subscription && endsAt ? daysLeft(endsAt, Date.now() + subscription.clockOffsetMs) : 0,
  )
}

function subscribeToMinutes(changed: () => void) {
  const timer = setInterval(changed, 60_000)
  return () => clearInterval(timer)
}

/**
 * Reads the plan again when another tab reports a choice, and when the window gets the focus, since other people
 * choose, too.
 */
function useSubscriptionRefresh() {
  const context = useRealmContext()
  const queries = useQueryClient()
  useEffect(() => {
    const refresh = () => void queries.invalidateQueries({ queryKey: subscriptionQuery(context).queryKey })
    window.addEventListener('focus', refresh)
    window.addEventListener('konnect-access:world-changed', refresh)
    const stop = context.events.subscribe((event) => {
      if (event === 'plan-chosen') refresh()
    })
    return () => {
      window.removeEventListener('focus', refresh)
      window.removeEventListener('konnect-access:world-changed', refresh)
      stop()
    }
  }, [context, queries])
}

import { queryOptions } from '@tanstack/react-query'
import type { ApiResponse } from '../api/client'
import { getOrganizationMe } from '../contract/konnect-session'
import { getSubscription, type Subscription } from '../contract/subscription'
import type { RealmContext } from '../session/realm-context'

export interface SubscriptionWithClock {
  readonly subscription: Subscription
  /** How far the server's clock is ahead of this device's, in ms; 0 without a `Date` header. */
  readonly clockOffsetMs: number
}

/** The organization's plan, and by whose clock its trial runs. */
export function subscriptionQuery(context: RealmContext) {
  return queryOptions({
    queryKey: ['subscription'],
    queryFn: async ({ signal }) => toSubscriptionWithClock(await context.client.request(getSubscription, {}, signal)),
  })
}

export function toSubscriptionWithClock({ data, serverTime }: ApiResponse<Subscription>): SubscriptionWithClock {
  return { subscription: data, clockOffsetMs: serverTime === undefined ? 0 : serverTime - Date.now() }
}

/** The organization of the person signed in. */
export function organizationQuery(context: RealmContext) {
  return queryOptions({
    queryKey: ['organization'],
    queryFn: ({ signal }) => context.client.call(getOrganizationMe, {}, signal),
  })
}

import { queryOptions } from '@tanstack/react-query'
import type { Answer } from '../api/client'
import { getSubscription, type Subscription } from '../contract/subscription'
import type { RealmContext } from '../session/realm-context'

export interface KnownSubscription {
  readonly subscription: Subscription
  /** How far the server's clock is ahead of this device's, in ms; 0 where the server does not tell. */
  readonly clockAheadMs: number
}

/** The organization's plan, and by whose clock its trial runs. */
export function subscriptionQuery(context: RealmContext) {
  return queryOptions({
    queryKey: ['subscription'],
    queryFn: async ({ signal }) => subscriptionFrom(await context.client.ask(getSubscription, {}, signal)),
  })
}

export function subscriptionFrom({ data, serverTime }: Answer<Subscription>): KnownSubscription {
  return { subscription: data, clockAheadMs: serverTime === undefined ? 0 : serverTime - Date.now() }
}

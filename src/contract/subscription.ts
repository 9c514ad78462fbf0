import * as z from 'zod/mini'
import { endpoint, type EndpointList } from './endpoint'

export const plan = z.enum(['plus-trial', 'plus', 'free'])
export type Plan = z.output<typeof plan>

/** `ends_at` is 30 × 24 h after `started_at`; all times ISO 8601, UTC. `chosen_at` null: nobody has chosen yet. */
export const subscription = z.object({
  plan,
  trial: z.nullable(z.object({ started_at: z.string(), ends_at: z.string() })),
  notice: z.enum(['none', 'ending', 'ended']),
  chosen_at: z.nullable(z.string()),
})
export type Subscription = z.output<typeof subscription>

export const getSubscription = endpoint({
  id: 'get-subscription',
  api: 'konnect',
  method: 'GET',
  path: '/v3/subscription',
  success: [200],
  output: subscription,
  problems: { 401: 'unauthenticated' },
  needsSession: true,
})

/** `chosen_at` as last read: a choice that somebody made meanwhile is answered 409, not overwritten. */
export const choosePlan = endpoint({
  id: 'choose-plan',
  api: 'konnect',
  method: 'PATCH',
  path: '/v3/subscription',
  body: z.object({ plan: z.enum(['plus', 'free']), chosen_at: z.nullable(z.string()) }),
  success: [200],
  output: subscription,
  problems: { 400: 'invalid-input', 401: 'unauthenticated', 403: 'forbidden', 409: 'conflict' },
  needsSession: true,
})

export const subscriptionEndpoints = [
  {
    endpoint: getSubscription,
    source: 'ours',
    summary: "The organization's plan, its trial and whether a notice is due",
  },
  { endpoint: choosePlan, source: 'ours', summary: "Choose the organization's plan" },
] satisfies EndpointList

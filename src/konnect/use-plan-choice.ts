import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { problemOf, useAction } from '../forms/use-action'
import type { ApiProblem } from '../api/api-problem'
import { choosePlan } from '../contract/subscription'
import { useRealmContext } from '../session/realm-context'
import { toSubscriptionWithClock, subscriptionQuery } from './subscription-query'

export type ChosenPlan = 'plus' | 'free'

export interface PlanChoice {
  /** Does nothing while a choice is on its way. `onSettled`: also when it was refused. */
  readonly choose: (plan: ChosenPlan, onSettled?: () => void) => void
  /** The choice that is being sent. */
  readonly pending: ChosenPlan | null
  /** The last choice on this screen. */
  readonly chosen: ChosenPlan | null
  readonly problem: ApiProblem | null
}

interface Choice {
  readonly plan: ChosenPlan
  readonly onSettled: (() => void) | undefined
}

/** Chooses a plan. If somebody else has chosen since the last read, the server refuses, and the plan is read again. */
export function usePlanChoice(): PlanChoice {
  const context = useRealmContext()
  const queries = useQueryClient()
  const { queryKey } = subscriptionQuery(context)
  const current = useQuery(subscriptionQuery(context)).data?.subscription.plan

  const { action, start } = useAction(async ({ plan, onSettled }: Choice) => {
    const chosen_at = queries.getQueryData(queryKey)?.subscription.chosen_at ?? null
    try {
      const answer = await context.client.request(choosePlan, { body: { plan, chosen_at } })
      // Cancels running reads, which would overwrite the new plan with the old one.
      await queries.cancelQueries({ queryKey })
      queries.setQueryData(queryKey, toSubscriptionWithClock(answer))
    } catch (error) {
      void queries.invalidateQueries({ queryKey })
      throw error
    } finally {
      onSettled?.()
    }
    context.events.broadcast('plan-chosen')
  })

  // The button that was pressed is gone: people go on from the beginning of the page, once no dialog is over it.
  useEffect(() => {
    if (action.step === 'done') document.getElementById('main')?.focus()
  }, [action])

  return {
    choose: (plan, onSettled) => void start({ plan, onSettled }),
    pending: action.step === 'pending' ? action.input.plan : null,
    // Somebody may have chosen otherwise since.
    chosen: action.step === 'done' && current === action.input.plan ? current : null,
    problem: problemOf(action),
  }
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePress } from '../account/use-press'
import { type ApiProblem, toApiProblem } from '../api/api-problem'
import { choosePlan } from '../contract/subscription'
import { useRealm } from '../session/realm-context'
import { subscriptionFrom, subscriptionQuery } from './subscription-query'

export type ChosenPlan = 'plus' | 'free'

export interface PlanChoice {
  /** `onSettled`: also when it was refused. */
  readonly choose: (plan: ChosenPlan, onSettled?: () => void) => void
  /** What is being chosen right now. */
  readonly busy: ChosenPlan | null
  /** What was chosen last on this screen. */
  readonly chosen: ChosenPlan | null
  readonly problem: ApiProblem | null
}

/** Chooses from what was read last: a choice that somebody made meanwhile is refused, and the plan read anew. */
export function usePlanChoice(): PlanChoice {
  const context = useRealm()
  const queries = useQueryClient()
  const { queryKey } = subscriptionQuery(context)
  const { press, isPending, isSuccess, variables, error } = usePress({
    mutationFn: (plan: ChosenPlan) => {
      const chosen_at = queries.getQueryData(queryKey)?.subscription.chosen_at ?? null
      return context.client.ask(choosePlan, { body: { plan, chosen_at } })
    },
    onSuccess: async (answer) => {
      // Cancel older reads first: their answers would arrive later, with the old plan.
      await queries.cancelQueries({ queryKey })
      queries.setQueryData(queryKey, subscriptionFrom(answer))
      context.events.tell('plan-chosen')
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })

  // The pressed button is gone, so the focus moves to the start of the page content.
  useEffect(() => {
    if (isSuccess) document.getElementById('main')?.focus()
  }, [isSuccess])

  const current = useQuery(subscriptionQuery(context)).data?.subscription.plan

  return {
    choose: (plan, onSettled) => void press(plan, { onSettled }),
    busy: isPending ? variables : null,
    // Somebody may have chosen otherwise since.
    chosen: isSuccess && current === variables ? variables : null,
    problem: error && toApiProblem(error),
  }
}

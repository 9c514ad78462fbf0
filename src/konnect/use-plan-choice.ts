import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type ApiProblem, toApiProblem } from '../api/api-problem'
import { choosePlan } from '../contract/subscription'
import { useDoor } from '../session/door-context'
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
  const context = useDoor()
  const queries = useQueryClient()
  const { queryKey } = subscriptionQuery(context)
  const running = useRef(false)
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: (plan: ChosenPlan) => {
      const chosen_at = queries.getQueryData(queryKey)?.subscription.chosen_at ?? null
      return context.client.ask(choosePlan, { body: { plan, chosen_at } })
    },
    onSuccess: async (answer) => {
      // What was asked before the choice would answer after it, with the plan that was.
      await queries.cancelQueries({ queryKey })
      queries.setQueryData(queryKey, subscriptionFrom(answer))
      context.events.tell('plan-chosen')
    },
    onError: () => queries.invalidateQueries({ queryKey }),
    onSettled: () => {
      running.current = false
    },
  })

  // The button that was pressed is gone: whoever reads or tabs goes on from the page's beginning.
  useEffect(() => {
    if (isSuccess) document.getElementById('main')?.focus()
  }, [isSuccess])

  const current = useQuery(subscriptionQuery(context)).data?.subscription.plan

  function choose(plan: ChosenPlan, onSettled?: () => void) {
    // `isPending` comes with the next rendering: a second press before it would be refused as somebody else's choice.
    if (running.current) return
    running.current = true
    mutate(plan, { onSettled })
  }

  return {
    choose,
    busy: isPending ? variables : null,
    // Somebody may have chosen otherwise since.
    chosen: isSuccess && current === variables ? variables : null,
    problem: error && toApiProblem(error),
  }
}

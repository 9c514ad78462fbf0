import type { ReactNode } from 'react'
import { toApiProblem } from '../api/api-problem'
import { ProblemAlert } from '../forms/problem-alert'
import { useI18n } from '../i18n/i18n-context'
import { Button } from '../ui/button'
import { Skeleton } from '../ui/skeleton'
import type { Plan, usePlan } from './use-plan'

interface Props {
  planQuery: ReturnType<typeof usePlan>
  /** In grey, while the plan is being asked for. */
  fallback: ReactNode
  children: (plan: Plan) => ReactNode
}

/** What needs the plan: it, or its shape, or why it could not be had and the way to try again. */
export function PlanLoader({ planQuery: { plan, error, busy, retry }, fallback, children }: Props) {
  const { t } = useI18n()
  if (error) {
    return (
      <ProblemAlert
        problem={toApiProblem(error)}
        actions={
          <Button tone="secondary" busy={busy} onClick={retry}>
            {t('shared.tryAgain')}
          </Button>
        }
      />
    )
  }
  return (
    <Skeleton loading={!plan} fallback={fallback}>
      {plan && children(plan)}
    </Skeleton>
  )
}

import type { ReactNode } from 'react'
import { toApiProblem } from '../api/api-problem'
import { ProblemAlert } from '../forms/problem-alert'
import { useI18n } from '../i18n/i18n-context'
import { Button } from '../ui/button'
import { Skeleton } from '../ui/skeleton'
import type { OrganizationPlan, usePlan } from './use-plan'

interface Props {
  planQuery: ReturnType<typeof usePlan>
  /** The skeleton, while the plan loads. */
  fallback: ReactNode
  children: (plan: OrganizationPlan) => ReactNode
}

/** Renders content that needs the plan; a skeleton while it loads, an alert with a retry when it fails. */
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

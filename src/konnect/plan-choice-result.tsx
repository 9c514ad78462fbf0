import { ProblemAlert } from '../forms/problem-alert'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { Notice } from '../ui/notice'
import type { PlanChoice } from './use-plan-choice'

/** The result of a choice of plan: a notice or an alert. */
export function PlanChoiceResult({ choice: { chosen, problem } }: { choice: PlanChoice }) {
  const { t } = usePrivateI18n()
  return (
    <>
      <Notice>{chosen && t(`konnect.plan.chosen.${chosen}`)}</Notice>
      <ProblemAlert problem={problem} />
    </>
  )
}

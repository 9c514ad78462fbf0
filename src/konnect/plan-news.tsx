import { ProblemAlert } from '../account/problem-alert'
import { useI18n } from '../i18n/private-words'
import { Notice } from '../ui/notice'
import type { PlanChoice } from './use-plan-choice'

/** The result of a choice of plan: a notice or an alert. */
export function PlanNews({ choice: { chosen, problem } }: { choice: PlanChoice }) {
  const { t } = useI18n()
  return (
    <>
      <Notice>{chosen && t(`konnect.plan.chosen.${chosen}`)}</Notice>
      <ProblemAlert problem={problem} />
    </>
  )
}

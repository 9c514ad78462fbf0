import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import { Alert } from '../ui/alert'
import { useCountdown } from './use-countdown'

interface Props {
  problem: ApiProblem | null
  /** An action for this problem, such as "Resend email". */
  actions?: ReactNode
  /** The form below still holds the user's input. */
  isInputKept?: boolean
}

/** A form's one alert, or a page's. A throttled call counts down; a fault of the service carries its reference. */
export function ProblemAlert({ problem, actions, isInputKept }: Props) {
  const { t } = useI18n()
  const seconds = useCountdown(problem?.wait)
  if (!problem) return null
  const { instance, status } = problem.problem
  return (
    <Alert actions={actions}>
      {problem.code === 'throttled' && problem.wait ? (
        // Read out once, when the alert appears: not again with every second.
        <p aria-live="off">{formatWait(t, seconds)}</p>
      ) : (
        <p>{t(`shared.problem.${problem.code}`)}</p>
      )}
      {isInputKept && (status < 400 || status >= 500) && <p>{t('shared.problem.kept')}</p>}
      {instance && status >= 500 && <p className="text-sm">{t('shared.problem.reference', { instance })}</p>}
    </Alert>
  )
}

function formatWait(t: I18n['t'], seconds: number): string {
  if (seconds === 0) return t('shared.problem.wait-over')
  return seconds <= 60
    ? t('shared.problem.wait-seconds', { seconds })
    : t('shared.problem.wait-minutes', { minutes: Math.ceil(seconds / 60) })
}

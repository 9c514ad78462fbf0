import { formatDate } from '../i18n/formats'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { Badge } from '../ui/badge'
import { ClockIcon } from '../ui/deferred-icons'
import { TrialRing } from '../ui/trial-ring'
import type { PlanState } from './plan-state'

const tones = { 'not-started': 'neutral', trial: 'accent', ended: 'warning', chosen: 'success' } as const

interface Props {
  state: PlanState
  /** The owner chooses how to go on; others wait for that. */
  isOwner: boolean
}

/** Which plan, and how long: the trial's days as a ring and in words. */
export function PlanSummary({ state, isOwner }: Props) {
  const { t } = usePrivateI18n()
  const planName = state.kind === 'chosen' ? t(`konnect.plan.name.${state.plan}`) : t('konnect.plan.name.plus-trial')
  const isEnding = state.kind === 'trial' && state.isEnding
  return (
    <div className="plan-summary" data-ending={isEnding || undefined}>
      {state.kind === 'trial' && (
        <TrialRing
          daysLeft={state.daysLeft}
          totalDays={state.days}
          label={t('konnect.plan.daysLeft', { days: state.daysLeft })}
        />
      )}
      <div className="plan-summary-text">
        <Badge tone={isEnding ? 'warning' : tones[state.kind]}>
          {(isEnding || state.kind === 'ended') && <ClockIcon size={14} />}
          <span>{planName}</span>
        </Badge>
        <PlanSummaryText state={state} isOwner={isOwner} />
      </div>
    </div>
  )
}

function PlanSummaryText({ state, isOwner }: Props) {
  const { t, locale } = usePrivateI18n()
  switch (state.kind) {
    case 'not-started':
      return <p>{t('konnect.plan.notStarted')}</p>
    case 'trial':
      return (
        <>
          {/* The ring shows it to the eye, in pieces. */}
          <p className="sr-only">{t('konnect.plan.daysLeft', { days: state.daysLeft })}</p>
          <p className="muted-text">{t('konnect.plan.until', { date: formatMoment(locale, state.endsAt) })}</p>
        </>
      )
    case 'ended':
      return (
        <>
          <p className="plan-summary-title">{t('konnect.plan.ended')}</p>
          <p className="muted-text">
            {t(isOwner ? 'konnect.plan.endedOn.owner' : 'konnect.plan.endedOn', {
              date: formatMoment(locale, state.endsAt),
            })}
          </p>
        </>
      )
    case 'chosen':
      return <p>{t(`konnect.plan.chosenText.${state.plan}`)}</p>
    default:
      return state satisfies never
  }
}

/** In the person's own words and time zone. */
function formatMoment(locale: string, at: number): string {
  return formatDate(locale, at, { dateStyle: 'long', timeStyle: 'short' })
}

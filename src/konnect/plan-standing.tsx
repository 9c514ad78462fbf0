import { formatDate } from '../i18n/formats'
import { useI18n } from '../i18n/private-words'
import { Badge } from '../ui/badge'
import { ClockIcon } from '../ui/inside-icons'
import { TrialRing } from '../ui/trial-ring'
import type { PlanState } from './plan-state'

const tones = { 'not-started': 'neutral', trial: 'accent', ended: 'warning', chosen: 'success' } as const

interface Props {
  state: PlanState
  /** The owner chooses how to go on; others wait for that. */
  isOwner: boolean
}

/** Which plan, and how long: the trial's days as a ring and in words. */
export function PlanStanding({ state, isOwner }: Props) {
  const { t } = useI18n()
  const planName = state.kind === 'chosen' ? t(`konnect.plan.name.${state.plan}`) : t('konnect.plan.name.plus-trial')
  const isEnding = state.kind === 'trial' && state.ending
  return (
    <div className="standing" data-ending={isEnding || undefined}>
      {state.kind === 'trial' && (
        <TrialRing left={state.daysLeft} of={state.days} words={t('konnect.plan.daysLeft', { days: state.daysLeft })} />
      )}
      <div className="standing-words">
        <Badge tone={isEnding ? 'warning' : tones[state.kind]}>
          {(isEnding || state.kind === 'ended') && <ClockIcon size={14} />}
          <span>{planName}</span>
        </Badge>
        <StandingWords state={state} isOwner={isOwner} />
      </div>
    </div>
  )
}

function StandingWords({ state, isOwner }: Props) {
  const { t, locale } = useI18n()
  switch (state.kind) {
    case 'not-started':
      return <p>{t('konnect.plan.notStarted')}</p>
    case 'trial':
      return (
        <>
          {/* The ring shows it to the eye, in pieces. */}
          <p className="sr-only">{t('konnect.plan.daysLeft', { days: state.daysLeft })}</p>
          <p className="quiet">{t('konnect.plan.until', { date: moment(locale, state.endsAt) })}</p>
        </>
      )
    case 'ended':
      return (
        <>
          <p className="standing-main">{t('konnect.plan.ended')}</p>
          <p className="quiet">
            {t(isOwner ? 'konnect.plan.endedOn.owner' : 'konnect.plan.endedOn', { date: moment(locale, state.endsAt) })}
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
function moment(locale: string, at: number): string {
  return formatDate(locale, at, { dateStyle: 'long', timeStyle: 'short' })
}

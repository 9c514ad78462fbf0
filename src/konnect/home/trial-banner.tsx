import { useI18n } from '../../i18n/i18n-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { DowngradeButton } from '../downgrade-button'
import type { Plan } from '../use-plan'
import type { PlanChoice } from '../use-plan-choice'

/** Three days before the end and after it: the owner is asked to choose, here and now. */
export function TrialBanner({ plan: { isOwner, state }, choice }: { plan: Plan; choice: PlanChoice }) {
  const { t } = useI18n()
  const due = state.kind === 'ended' ? 'ended' : state.kind === 'trial' && state.ending ? 'ending' : null
  if (!due || !isOwner) return null
  return (
    <Banner
      label={t('home.trial')}
      tone={due === 'ended' ? 'warning' : 'info'}
      actions={
        <>
          <Button busy={choice.busy === 'plus'} onClick={() => choice.choose('plus')}>
            {t('plan.continue')}
          </Button>
          <DowngradeButton choice={choice} />
        </>
      }
    >
      <p className="banner-title">{t(`home.trial.${due}`)}</p>
      <p>{t(`home.trial.${due}.text`)}</p>
    </Banner>
  )
}

import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { ClockIcon } from '../../ui/deferred-icons'
import { DowngradeButton } from '../downgrade-button'
import type { OrganizationPlan } from '../use-plan'
import type { PlanChoice } from '../use-plan-choice'

/** Three days before the end and after it: the owner is asked to choose, here and now. */
export function TrialBanner({ plan: { isOwner, state }, choice }: { plan: OrganizationPlan; choice: PlanChoice }) {
  const { t } = usePrivateI18n()
  const isEnding = state.kind === 'trial' && state.isEnding
  if (!isOwner || !(isEnding || state.kind === 'ended')) return null
  return (
    <Banner
      label={t('konnect.home.trial')}
      tone="warning"
      icon={<ClockIcon />}
      actions={
        <>
          <Button busy={choice.pending === 'plus'} onClick={() => choice.choose('plus')}>
            {t('konnect.plan.continue')}
          </Button>
          <DowngradeButton choice={choice} />
        </>
      }
    >
      <p className="banner-title">
        {isEnding ? t('konnect.home.trial.ending', { days: state.daysLeft }) : t('konnect.home.trial.ended')}
      </p>
      <p>{t(`konnect.home.trial.${isEnding ? 'ending' : 'ended'}.text`)}</p>
    </Banner>
  )
}

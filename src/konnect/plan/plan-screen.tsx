import { ScreenHeading } from '../../account/screen-heading'
import { useSite } from '../../account/site'
import { useI18n } from '../../i18n/private-words'
import { Card } from '../../ui/card'
import { SkeletonCard } from '../../ui/skeleton'
import { KonnectFrame } from '../konnect-frame'
import { PlanNews } from '../plan-news'
import { PlanStanding } from '../plan-standing'
import { type Plan, usePlan } from '../use-plan'
import { usePlanChoice } from '../use-plan-choice'
import { WithPlan } from '../with-plan'
import { PlanOptions } from './plan-options'

/** The organization's plan: how long the trial still runs, and the choice between Plus and Free. */
export function Component() {
  const { t } = useI18n()
  const site = useSite()
  const known = usePlan()
  const choice = usePlanChoice()
  return (
    <KonnectFrame>
      <ScreenHeading site={site.name} lead={known.plan?.organization.name && <bdi>{known.plan.organization.name}</bdi>}>
        {t('konnect.plan.title')}
      </ScreenHeading>
      <PlanNews choice={choice} />
      <WithPlan known={known} shape={<SkeletonCard className="h-80" />}>
        {(plan) => (
          <>
            <Card>
              <PlanStanding state={plan.state} isOwner={plan.isOwner} />
            </Card>
            <h2 className="plan-options-title">{t('konnect.plan.options')}</h2>
            <p className="quiet">{t(ruleOf(plan))}</p>
            <PlanOptions plan={plan} choice={choice} />
          </>
        )}
      </WithPlan>
    </KonnectFrame>
  )
}

/** What the choice means; only a trial that still runs can be ended by it. */
function ruleOf({ isOwner, state }: Plan) {
  if (!isOwner) return 'konnect.plan.member'
  return state.kind === 'trial' ? 'konnect.plan.owner.trial' : 'konnect.plan.owner'
}

import { ScreenHeading } from '../../layout/screen-heading'
import { useSite } from '../../layout/site'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Card } from '../../ui/card'
import { SkeletonCard } from '../../ui/skeleton'
import { KonnectLayout } from '../konnect-layout'
import { PlanChoiceResult } from '../plan-choice-result'
import { PlanSummary } from '../plan-summary'
import { type OrganizationPlan, usePlan } from '../use-plan'
import { usePlanChoice } from '../use-plan-choice'
import { PlanLoader } from '../plan-loader'
import { PlanOptions } from './plan-options'

/** The organization's plan: how long the trial still runs, and the choice between Plus and Free. */
export function Component() {
  const { t } = usePrivateI18n()
  const site = useSite()
  const planQuery = usePlan()
  const choice = usePlanChoice()
  return (
    <KonnectLayout>
      <ScreenHeading
        site={site.name}
        lead={planQuery.plan?.organization.name && <bdi>{planQuery.plan.organization.name}</bdi>}
      >
        {t('konnect.plan.title')}
      </ScreenHeading>
      <PlanChoiceResult choice={choice} />
      <PlanLoader planQuery={planQuery} fallback={<SkeletonCard className="h-80" />}>
        {(plan) => (
          <>
            <Card>
              <PlanSummary state={plan.state} isOwner={plan.isOwner} />
            </Card>
            <h2 className="plan-options-title">{t('konnect.plan.options')}</h2>
            <p className="muted-text">{t(planRuleKey(plan))}</p>
            <PlanOptions plan={plan} choice={choice} />
          </>
        )}
      </PlanLoader>
    </KonnectLayout>
  )
}

/** What the choice means; only a trial that still runs can be ended by it. */
function planRuleKey({ isOwner, state }: OrganizationPlan) {
  if (!isOwner) return 'konnect.plan.member'
  return state.kind === 'trial' ? 'konnect.plan.owner.trial' : 'konnect.plan.owner'
}

import { Link } from 'react-router'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { ScreenHeading } from '../../layout/screen-heading'
import { useSite } from '../../layout/site'
import { href } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import type { Person } from '../../session/session-store'
import { useSignedInPerson } from '../../session/signed-in-person'
import { buttonClass } from '../../ui/button'
import { Card } from '../../ui/card'
import { SkeletonCard } from '../../ui/skeleton'
import { KonnectLayout } from '../konnect-layout'
import { PlanChoiceResult } from '../plan-choice-result'
import { PlanLoader } from '../plan-loader'
import { PlanSummary } from '../plan-summary'
import { type OrganizationPlan, usePlan } from '../use-plan'
import { usePlanChoice } from '../use-plan-choice'
import { Quickstart } from './quickstart'
import { TrialBanner } from './trial-banner'

/** Home: the organization, its plan and the days left, and the first steps. */
export function Component() {
  const { t } = usePrivateI18n()
  const site = useSite()
  const person = useSignedInPerson()
  const planQuery = usePlan()
  const choice = usePlanChoice()
  const name = firstName(person)
  return (
    <KonnectLayout banner={planQuery.plan && <TrialBanner plan={planQuery.plan} choice={choice} />}>
      <PlanChoiceResult choice={choice} />
      <ScreenHeading
        site={site.name}
        title={t('konnect.nav.home')}
        lead={planQuery.plan?.organization.name && <bdi>{planQuery.plan.organization.name}</bdi>}
      >
        {name ? t('konnect.home.title', { name }) : t('konnect.home.title.unnamed')}
      </ScreenHeading>
      <PlanLoader planQuery={planQuery} fallback={<HomeSkeleton />}>
        {(plan) => (
          <div className="two-columns">
            <Quickstart organizationId={plan.organization.id} />
            <PlanCard plan={plan} />
          </div>
        )}
      </PlanLoader>
    </KonnectLayout>
  )
}

/** One wire name holds both; the first word is how people are greeted. */
function firstName(person: Person | null): string {
  return person?.fullName.trim().split(/\s+/)[0] || (person?.email ?? '')
}

function PlanCard({ plan: { state, isOwner } }: { plan: OrganizationPlan }) {
  const { t } = usePrivateI18n()
  const { realm } = useRealmContext()
  return (
    <Card className="plan-card">
      <h2>{t('konnect.home.plan')}</h2>
      <PlanSummary state={state} isOwner={isOwner} />
      <Link to={href(realm, 'plan')} className={buttonClass({ tone: 'secondary', wide: true })}>
        {t('konnect.home.managePlan')}
      </Link>
    </Card>
  )
}

function HomeSkeleton() {
  return (
    <div className="two-columns">
      <SkeletonCard className="h-80" />
      <SkeletonCard className="h-64" />
    </div>
  )
}

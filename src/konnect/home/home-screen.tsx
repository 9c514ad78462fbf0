import { Link } from 'react-router'
import { ScreenHeading } from '../../account/screen-heading'
import { useSite } from '../../account/site'
import { useI18n } from '../../i18n/private-words'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import type { Person } from '../../session/person'
import { useSignedInPerson } from '../../session/signed-in-person'
import { buttonClass } from '../../ui/button'
import { Card } from '../../ui/card'
import { SkeletonCard } from '../../ui/skeleton'
import { KonnectFrame } from '../konnect-frame'
import { PlanNews } from '../plan-news'
import { PlanStanding } from '../plan-standing'
import { type Plan, usePlan } from '../use-plan'
import { usePlanChoice } from '../use-plan-choice'
import { WithPlan } from '../with-plan'
import { Quickstart } from './quickstart'
import { TrialBanner } from './trial-banner'

/** Home: the organization, its plan and the days left, and the first steps. */
export function Component() {
  const { t } = useI18n()
  const site = useSite()
  const person = useSignedInPerson()
  const known = usePlan()
  const choice = usePlanChoice()
  const name = firstName(person)
  return (
    <KonnectFrame banner={known.plan && <TrialBanner plan={known.plan} choice={choice} />}>
      <PlanNews choice={choice} />
      <ScreenHeading
        site={site.name}
        title={t('konnect.nav.home')}
        lead={known.plan?.organization.name && <bdi>{known.plan.organization.name}</bdi>}
      >
        {name ? t('konnect.home.title', { name }) : t('konnect.home.title.unnamed')}
      </ScreenHeading>
      <WithPlan known={known} shape={<HomeShape />}>
        {(plan) => (
          <div className="beside">
            <Quickstart organizationId={plan.organization.id} />
            <PlanCard plan={plan} />
          </div>
        )}
      </WithPlan>
    </KonnectFrame>
  )
}

/** One wire name holds both; the first word is how people are greeted. */
function firstName(person: Person | null): string {
  return person?.fullName.trim().split(/\s+/)[0] || (person?.email ?? '')
}

function PlanCard({ plan: { state, isOwner } }: { plan: Plan }) {
  const { t } = useI18n()
  const { realm } = useRealm()
  return (
    <Card className="plan-card">
      <h2>{t('konnect.home.plan')}</h2>
      <PlanStanding state={state} isOwner={isOwner} />
      <Link to={href(realm, 'plan')} className={buttonClass({ tone: 'secondary', wide: true })}>
        {t('konnect.home.managePlan')}
      </Link>
    </Card>
  )
}

function HomeShape() {
  return (
    <div className="beside">
      <SkeletonCard className="h-80" />
      <SkeletonCard className="h-64" />
    </div>
  )
}

import type { ReactNode } from 'react'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckIcon } from '../../ui/icons'
import { DowngradeButton, plusFeatures } from '../downgrade-button'
import type { OrganizationPlan } from '../use-plan'
import type { PlanChoice } from '../use-plan-choice'

const features = {
  plus: plusFeatures,
  free: ['gateway', 'open-plugins', 'community'],
} as const

/** Plus and Free side by side; the owner changes from one to the other. */
export function PlanOptions({ plan: { isOwner, state }, choice }: { plan: OrganizationPlan; choice: PlanChoice }) {
  const { t } = usePrivateI18n()
  const current = state.kind === 'chosen' ? state.plan : null
  return (
    <div className="plan-options">
      <Option plan="plus" isCurrent={current === 'plus'}>
        {isOwner && current !== 'plus' && (
          <Button wide busy={choice.pending === 'plus'} onClick={() => choice.choose('plus')}>
            {t('konnect.plan.continue')}
          </Button>
        )}
      </Option>
      <Option plan="free" isCurrent={current === 'free'}>
        {isOwner && current !== 'free' && <DowngradeButton choice={choice} wide />}
      </Option>
    </div>
  )
}

interface OptionProps {
  plan: keyof typeof features
  isCurrent: boolean
  children: ReactNode
}

function Option({ plan, isCurrent, children }: OptionProps) {
  const { t } = usePrivateI18n()
  return (
    <Card className="plan-option" data-current={isCurrent ? '' : undefined}>
      <div className="card-top">
        <h3>{t(`konnect.plan.name.${plan}`)}</h3>
        {isCurrent && <Badge tone="success">{t('konnect.plan.current')}</Badge>}
      </div>
      <p className="muted-text">{t(`konnect.plan.option.${plan}`)}</p>
      <ul className="features">
        {features[plan].map((feature) => (
          <li key={feature}>
            <CheckIcon size={16} />
            <span>{t(`konnect.plan.feature.${feature}`)}</span>
          </li>
        ))}
      </ul>
      {children}
    </Card>
  )
}

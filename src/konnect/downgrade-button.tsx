import { useState } from 'react'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import type { PlanChoice } from './use-plan-choice'

/** What Plus has and Free has not. */
export const plusFeatures = ['plugins', 'teams', 'analytics', 'support'] as const

/** Asks for confirmation, and lists the features that are lost. */
export function DowngradeButton({ choice, wide }: { choice: PlanChoice; wide?: boolean }) {
  const { t } = usePrivateI18n()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button tone="secondary" wide={wide} onClick={() => setOpen(true)}>
        {t('konnect.plan.downgrade')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('konnect.plan.downgrade.title')}
        actions={
          <>
            <Button tone="danger" busy={choice.pending === 'free'} onClick={() => choice.choose('free', close)}>
              {t('konnect.plan.downgrade.confirm')}
            </Button>
            <Button tone="secondary" onClick={close}>
              {t('konnect.plan.downgrade.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('konnect.plan.downgrade.text')}</p>
        <ul className="lost-features">
          {plusFeatures.map((feature) => (
            <li key={feature}>{t(`konnect.plan.feature.${feature}`)}</li>
          ))}
        </ul>
        <p>{t('konnect.plan.downgrade.kept')}</p>
      </Dialog>
    </>
  )
}

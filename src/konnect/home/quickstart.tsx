import { useAppConfig } from '../../config/config-context'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Card } from '../../ui/card'
import { ArrowIcon } from '../../ui/deferred-icons'
import { quickstartSteps, useQuickstartProgress } from './use-quickstart-progress'

/** The three first steps, each a link to its guide and a mark to tick off. */
export function Quickstart({ organizationId = '' }: { organizationId: string | undefined }) {
  const { t } = usePrivateI18n()
  const { docsUrl } = useAppConfig()
  const { done, mark } = useQuickstartProgress(organizationId)
  return (
    <Card className="quickstart">
      <div className="card-top">
        <h2>{t('konnect.quickstart.title')}</h2>
        <p className="muted-text">
          {t('konnect.quickstart.progress', { done: done.length, all: quickstartSteps.length })}
        </p>
      </div>
      <ol className="quickstart-steps">
        {quickstartSteps.map((step) => {
          const title = t(`konnect.quickstart.${step}`)
          const isDone = done.includes(step)
          return (
            <li key={step} className="card-link" data-done={isDone ? '' : undefined}>
              <label className="quickstart-check">
                <input
                  type="checkbox"
                  aria-label={t('konnect.quickstart.done', { step: title })}
                  checked={isDone}
                  onChange={(event) => mark(step, event.target.checked)}
                />
              </label>
              <div className="quickstart-words">
                <h3>
                  <a href={`${docsUrl.replace(/\/$/, '')}/konnect/getting-started/${step}`}>{title}</a>
                </h3>
                <p>{t(`konnect.quickstart.${step}.text`)}</p>
              </div>
              <ArrowIcon />
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

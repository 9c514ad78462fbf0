import { Link, useParams, useRevalidator, useRouteError } from 'react-router'
import { ApiProblem, isProblem } from '../api/api-problem'
import { ProblemAlert } from '../account/problem-alert'
import { useI18n } from '../i18n/i18n-context'
import { href, portalDoor } from '../paths'
import { Button, buttonClass } from '../ui/button'
import { ServiceDownDrawing } from '../ui/drawings'
import { FailedScreen } from './failed-screen'
import { PlainScreen } from './plain-screen'

/** Unknown address. Its first link goes home. */
export function NotFoundScreen() {
  const { t } = useI18n()
  const { slug } = useParams()
  const home = slug === undefined ? '/' : href(portalDoor(slug), 'start')
  return (
    <PlainScreen title={t('not-found.title')} text={t('not-found.text')}>
      <Link to={home} className={buttonClass({ wide: true })}>
        {t('not-found.home')}
      </Link>
    </PlainScreen>
  )
}

/** The portal could not be loaded, or is none. */
export function PortalErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  if (isProblem(error, 'not-found')) {
    return (
      <PlainScreen title={t('portal-unknown.title')} text={t('portal-unknown.text')}>
        <Link to="/" className={buttonClass({ wide: true })}>
          {t('not-found.home')}
        </Link>
      </PlainScreen>
    )
  }
  return <UnreachableScreen error={error} title={t('portal-failed.title')} text={t('portal-failed.text')} />
}

/** Konnect could not tell who is signed in. */
export function KonnectErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  return <UnreachableScreen error={error} title={t('konnect-failed.title')} text={t('konnect-failed.text')} />
}

/** The backend did not answer what a screen cannot do without; a failure of our own is said as such. */
function UnreachableScreen({ error, title, text }: { error: unknown; title: string; text: string }) {
  const { t } = useI18n()
  const revalidator = useRevalidator()
  if (!(error instanceof ApiProblem)) return <FailedScreen error={error} />
  return (
    <PlainScreen title={title} text={text} picture={<ServiceDownDrawing />}>
      <ProblemAlert problem={error} />
      <Button wide busy={revalidator.state === 'loading'} onClick={() => void revalidator.revalidate()}>
        {t('screen.try-again')}
      </Button>
    </PlainScreen>
  )
}

/** The host set something up wrongly: names the key. */
export function ConfigErrorScreen({ configKey }: { configKey: string }) {
  const { t } = useI18n()
  return (
    <PlainScreen
      title={t('config.title')}
      text={configKey ? t('config.key', { key: configKey }) : t('config.unreadable')}
    >
      <p>{t('config.help')}</p>
    </PlainScreen>
  )
}

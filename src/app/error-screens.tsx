import { Link, useRevalidator, useRouteError } from 'react-router'
import { ApiProblem, isProblem } from '../api/api-problem'
import { EntryScreen } from '../account/entry-screen'
import { ProblemAlert } from '../account/problem-alert'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import { Button, buttonClass } from '../ui/button'
import { DetourDrawing, ServiceDownDrawing } from '../ui/drawings'
import { FailedScreen } from './failed-screen'
import { PlainScreen } from './plain-screen'
import { useBackOnline } from './use-online'

/** Unknown address in a realm that is known. Its first link goes home. */
export function NotFoundScreen() {
  const { t } = useI18n()
  const { realm } = useRealm()
  return (
    <EntryScreen title={t('not-found.title')} lead={t('not-found.text')} picture={<DetourDrawing />}>
      <Link to={href(realm, 'start')} className={buttonClass({ wide: true })}>
        {t('not-found.home')}
      </Link>
    </EntryScreen>
  )
}

/** The portal could not be loaded, or is none. */
export function PortalErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  if (isProblem(error, 'not-found')) {
    return (
      <PlainScreen title={t('portal-unknown.title')} text={t('portal-unknown.text')} picture={<DetourDrawing />}>
        <Link to="/" className={buttonClass({ wide: true })}>
          {t('not-found.home')}
        </Link>
      </PlainScreen>
    )
  }
  return <UnreachableScreen error={error} title={t('portal-failed.title')} />
}

/** Our own failure, in a route. */
export function RouteFailedScreen() {
  return <FailedScreen error={useRouteError()} />
}

/** Konnect could not tell who is signed in. */
export function KonnectErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  return <UnreachableScreen face="konnect" error={error} title={t('konnect-failed.title')} />
}

/** The backend did not answer what a screen cannot do without: the alert says why. A failure of our own is said as such. */
function UnreachableScreen({ error, face, title }: { error: unknown; face?: 'konnect'; title: string }) {
  const { t } = useI18n()
  const revalidator = useRevalidator()
  const online = useBackOnline(() => void revalidator.revalidate())
  if (!(error instanceof ApiProblem)) return <FailedScreen error={error} face={face} />
  return (
    <PlainScreen
      face={face}
      title={online ? title : t('failed.offline')}
      text={online ? undefined : t('failed.offline.text')}
      picture={<ServiceDownDrawing />}
    >
      {online && <ProblemAlert problem={error} />}
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

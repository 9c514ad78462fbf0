import { Link, useRevalidator, useRouteError } from 'react-router'
import { ApiProblem, isProblem } from '../api/api-problem'
import { AuthScreen } from '../layout/auth-screen'
import { ProblemAlert } from '../forms/problem-alert'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { Button, buttonClass } from '../ui/button'
import { DetourDrawing, ServiceDownDrawing } from '../ui/drawings'
import { FailedScreen } from './failed-screen'
import { StandaloneScreen } from './standalone-screen'
import { useReconnect } from './use-online'

/** An unknown address in a known realm. Its first link leads to the start page. */
export function NotFoundScreen() {
  const { t } = useI18n()
  const { realm } = useRealmContext()
  return (
    <AuthScreen title={t('shared.notFound.title')} lead={t('shared.notFound.text')} picture={<DetourDrawing />}>
      <Link to={href(realm, 'home')} className={buttonClass({ wide: true })}>
        {t('shared.notFound.home')}
      </Link>
    </AuthScreen>
  )
}

/** The portal could not be loaded, or does not exist. */
export function PortalErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  if (isProblem(error, 'not-found')) {
    return (
      <StandaloneScreen title={t('portal.unknown.title')} text={t('portal.unknown.text')} picture={<DetourDrawing />}>
        <Link to="/" className={buttonClass({ wide: true })}>
          {t('shared.notFound.home')}
        </Link>
      </StandaloneScreen>
    )
  }
  return <UnreachableScreen error={error} title={t('portal.failed.title')} />
}

/** Our own failure, in a route. */
export function RouteFailedScreen() {
  return <FailedScreen error={useRouteError()} />
}

/** The session check of Konnect failed. */
export function KonnectErrorScreen() {
  const { t } = useI18n()
  const error = useRouteError()
  return <UnreachableScreen realm="konnect" error={error} title={t('konnect.failed.title')} />
}

/** The backend did not send data that the screen needs: the alert has the reason. A failure of our own has its own screen. */
function UnreachableScreen({ error, realm, title }: { error: unknown; realm?: 'konnect'; title: string }) {
  const { t } = useI18n()
  const revalidator = useRevalidator()
  const { online } = useReconnect(() => void revalidator.revalidate())
  if (!(error instanceof ApiProblem)) return <FailedScreen error={error} realm={realm} />
  return (
    <StandaloneScreen
      realm={realm}
      title={online ? title : t('shared.failed.offline')}
      text={online ? undefined : t('shared.failed.offline.text')}
      picture={<ServiceDownDrawing />}
    >
      {online && <ProblemAlert problem={error} />}
      <Button wide busy={revalidator.state === 'loading'} onClick={() => void revalidator.revalidate()}>
        {t('shared.tryAgain')}
      </Button>
    </StandaloneScreen>
  )
}

/** The configuration is invalid: names the key. */
export function ConfigErrorScreen({ configKey }: { configKey: string }) {
  const { t } = useI18n()
  return (
    <StandaloneScreen
      title={t('shared.config.title')}
      text={configKey ? t('shared.config.key', { key: configKey }) : t('shared.config.unreadable')}
    >
      <p>{t('shared.config.help')}</p>
    </StandaloneScreen>
  )
}

import { useI18n } from '../i18n/all-words'
import { WaitingScreen } from './waiting-screen'

/** The browser is on its way to the identity provider: the route's loader has sent it there. */
export function SsoLeaving() {
  const { t } = useI18n()
  return <WaitingScreen>{t('sso.leaving')}</WaitingScreen>
}

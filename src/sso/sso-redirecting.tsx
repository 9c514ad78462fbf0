import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { useNavigate } from 'react-router'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import type { SignInState } from '../sign-in/sign-in-state'
import { WaitingScreen } from './waiting-screen'

/** The browser is on its way to the identity provider: the route's loader has sent it there. */
export function SsoRedirecting() {
  const { t } = useI18n()
  return <SsoWaiting>{t('shared.sso.leaving')}</SsoWaiting>
}

/** The identity provider has called the app: the route's loader has forwarded its answer to the backend. */
export function SsoCallbackForwarded() {
  const { t } = useI18n()
  return <SsoWaiting>{t('shared.sso.returning')}</SsoWaiting>
}

function SsoWaiting({ children }: { children: string }) {
  const { realm } = useRealmContext()
  const navigate = useNavigate()

  // The page was restored from the back/forward cache, so no navigation is under way any more.
  useEffect(() => {
    const state: SignInState = { outcome: 'interrupted' }
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void navigate(href(realm, 'signIn'), { replace: true, state })
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [realm, navigate])

  return <WaitingScreen>{children}</WaitingScreen>
}

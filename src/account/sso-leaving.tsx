import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { useNavigate } from 'react-router'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInState } from './log-in-state'
import { WaitingScreen } from './waiting-screen'

/** The browser is on its way to the identity provider: the route's loader has sent it there. */
export function SsoLeaving() {
  const { t } = useI18n()
  return <Leaving>{t('shared.sso.leaving')}</Leaving>
}

/** The identity provider called us back: the route's loader has sent its answer on to the backend. */
export function SsoHandedOn() {
  const { t } = useI18n()
  return <Leaving>{t('shared.sso.returning')}</Leaving>
}

function Leaving({ children }: { children: string }) {
  const { realm } = useRealm()
  const navigate = useNavigate()

  // The page was restored from the back/forward cache, so no navigation is under way any more.
  useEffect(() => {
    const state: LogInState = { outcome: 'interrupted' }
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void navigate(href(realm, 'logIn'), { replace: true, state })
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [realm, navigate])

  return <WaitingScreen>{children}</WaitingScreen>
}

import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { logInHref } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInRequest } from './log-in-request'
import type { LogInState, SsoOutcome } from './log-in-state'
import { SsoHandedOn } from './sso-leaving'
import { WaitingScreen } from './waiting-screen'

/** Where single sign-on comes back to: on its way to the backend, or from there. */
export function SsoReturn({ request }: { request: LogInRequest }) {
  return request.callback ? <SsoHandedOn /> : <SsoSucceeded request={request} />
}

/**
 * Handles `loginSuccess=true`. Anybody can write it into a URL, so `…/me` decides. Without a session it leads to the
 * form.
 */
function SsoSucceeded({ request: { destination, returnTo } }: { request: LogInRequest }) {
  const { t } = useI18n()
  const { realm, events, session } = useRealm()
  const navigate = useNavigate()

  useEffect(() => {
    let isHere = true
    const back = (outcome: SsoOutcome) => {
      const state: LogInState = { outcome }
      if (isHere) void navigate(logInHref(realm, returnTo), { replace: true, state })
    }
    session.revalidate({ fresh: true }).then(
      (person) => {
        if (!person) return back('no-session')
        events.tell('signed-in')
        if (isHere) void navigate(destination, { replace: true })
      },
      () => back('unavailable'),
    )
    return () => {
      isHere = false
    }
  }, [realm, events, session, navigate, destination, returnTo])

  return <WaitingScreen>{t('sso.returning')}</WaitingScreen>
}

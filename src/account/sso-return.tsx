import { useEffect, useState } from 'react'
import { Navigate, useNavigate } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { logInHref } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInRequest } from './log-in-request'
import type { LogInState, SsoOutcome } from './log-in-state'
import { WaitingScreen } from './waiting-screen'

/** Beside the sign-in screen: removes `error` from the address and keeps the outcome in the history entry. */
export function SsoFailed({ request: { error, returnTo, state } }: { request: LogInRequest }) {
  const { realm } = useRealm()
  // One object: with another one, `Navigate` would navigate again.
  const [outcome] = useState(state)
  return error && <Navigate to={logInHref(realm, returnTo)} state={outcome} replace />
}

/**
 * Handles `loginSuccess=true`. Anybody can write it into a URL, so `…/me` decides. Without a session it leads to the
 * form.
 */
export function SsoSucceeded({ request: { destination, returnTo } }: { request: LogInRequest }) {
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

  return <WaitingScreen>{t('shared.sso.returning')}</WaitingScreen>
}

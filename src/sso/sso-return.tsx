import { useEffect, useState } from 'react'
import { Navigate, useNavigate } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { signInHref } from '../paths'
import { useRealmContext } from '../session/realm-context'
import type { SignInRequest } from '../sign-in/use-sign-in-request'
import type { SignInState, SsoOutcome } from '../sign-in/sign-in-state'
import { WaitingScreen } from './waiting-screen'

/** Beside the sign-in screen: removes `error` from the address and keeps the outcome in the history entry. */
export function SsoErrorRedirect({ request: { error, requestedReturnTo, state } }: { request: SignInRequest }) {
  const { realm } = useRealmContext()
  // One object: with another one, `Navigate` would navigate again.
  const [outcome] = useState(state)
  return error && <Navigate to={signInHref(realm, requestedReturnTo)} state={outcome} replace />
}

/**
 * Handles `loginSuccess=true`. Anybody can write it into a URL, so `…/me` decides. Without a session it leads to the
 * form.
 */
export function SsoSessionCheck({ request: { returnTo, requestedReturnTo } }: { request: SignInRequest }) {
  const { t } = useI18n()
  const { realm, events, session } = useRealmContext()
  const navigate = useNavigate()

  useEffect(() => {
    let isMounted = true
    const returnToSignIn = (outcome: SsoOutcome) => {
      const state: SignInState = { outcome }
      if (isMounted) void navigate(signInHref(realm, requestedReturnTo), { replace: true, state })
    }
    session.revalidate({ fresh: true }).then(
      (person) => {
        if (!person) return returnToSignIn('no-session')
        events.broadcast('signed-in')
        if (isMounted) void navigate(returnTo, { replace: true })
      },
      () => returnToSignIn('unavailable'),
    )
    return () => {
      isMounted = false
    }
  }, [realm, events, session, navigate, returnTo, requestedReturnTo])

  return <WaitingScreen>{t('shared.sso.returning')}</WaitingScreen>
}

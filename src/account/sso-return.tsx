import { useEffect } from 'react'
import { useI18n } from '../i18n/all-words'
import { goUnawaited, Redirect, useNavigation } from '../navigation/navigation'
import { logInHref } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInRequest } from './log-in-request'
import type { LogInState, SsoOutcome } from './log-in-state'
import { WaitingScreen } from './waiting-screen'

/** Beside the sign-in screen: `error` leaves the address, and how single sign-on ended stays in the history entry. */
export function SsoFailed({ request: { error, returnTo, state } }: { request: LogInRequest }) {
  const { realm } = useRealm()
  return error && <Redirect to={logInHref(realm, returnTo)} state={state} />
}

/** Back with `loginSuccess=true`, which anybody can write: `…/me` decides, and ends on the form when there is no session. */
export function SsoSucceeded({ request: { destination, returnTo } }: { request: LogInRequest }) {
  const { t } = useI18n()
  const { realm, events, session } = useRealm()
  const { go } = useNavigation()

  useEffect(() => {
    let isHere = true
    const back = (outcome: SsoOutcome) => {
      const state: LogInState = { outcome }
      if (isHere) goUnawaited(go, logInHref(realm, returnTo), { replace: true, state })
    }
    session.read({ fresh: true }).then(
      (person) => {
        if (!person) return back('no-session')
        events.tell('signed-in')
        if (isHere) goUnawaited(go, destination, { replace: true })
      },
      () => back('unavailable'),
    )
    return () => {
      isHere = false
    }
  }, [realm, events, session, go, destination, returnTo])

  return <WaitingScreen>{t('sso.returning')}</WaitingScreen>
}

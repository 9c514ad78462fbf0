import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { goUnawaited, Redirect, useNavigation } from '../navigation/navigation'
import { logInHref } from '../paths'
import { useDoor } from '../session/door-context'
import type { LogInRequest } from './log-in-request'
import { type LogInState, type SsoOutcome, ssoOutcomeOf } from './log-in-state'
import { WaitingScreen } from './waiting-screen'

/** Back from the identity provider with `error`: the query goes, the outcome stays in the history entry. */
export function SsoFailed({ error, request }: { error: string; request: LogInRequest }) {
  const { door } = useDoor()
  const state: LogInState = { outcome: ssoOutcomeOf(error) }
  return <Redirect to={logInHref(door, request.returnTo)} state={state} />
}

/** Back with `loginSuccess=true`, which anybody can write: `…/me` decides, and ends on the form when there is no session. */
export function SsoSucceeded({ request: { destination, returnTo } }: { request: LogInRequest }) {
  const { t } = useI18n()
  const { door, events, session } = useDoor()
  const { go } = useNavigation()

  useEffect(() => {
    let isHere = true
    const back = (outcome: SsoOutcome) => {
      const state: LogInState = { outcome }
      if (isHere) goUnawaited(go, logInHref(door, returnTo), { replace: true, state })
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
  }, [door, events, session, go, destination, returnTo])

  return <WaitingScreen>{t('sso.returning')}</WaitingScreen>
}

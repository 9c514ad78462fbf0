import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Navigate } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { logInHref } from '../paths'
import { useDoor } from '../session/door-context'
import { sessionQuery } from '../session/session-query'
import type { LogInRequest } from './log-in-request'
import { type LogInState, ssoOutcomeOf } from './log-in-state'
import { WaitingScreen } from './waiting-screen'

/** Back from the identity provider with `error`: the query goes, the outcome stays in the history entry. */
export function SsoFailed({ error, request }: { error: string; request: LogInRequest }) {
  const { door } = useDoor()
  const state: LogInState = { outcome: ssoOutcomeOf(error) }
  return <Navigate replace to={logInHref(door, request.returnTo)} state={state} />
}

/** Back with `loginSuccess=true`, which anybody can write: `…/me` decides, and ends on the form when there is no session. */
export function SsoSucceeded({ request }: { request: LogInRequest }) {
  const { t } = useI18n()
  const context = useDoor()
  const session = useQuery({ ...sessionQuery(context), staleTime: 0, refetchOnMount: 'always' })
  const isIn = !session.isFetching && Boolean(session.data)
  useEffect(() => {
    if (isIn) context.events.tell('signed-in')
  }, [isIn, context])

  if (session.isFetching) return <WaitingScreen>{t('sso.returning')}</WaitingScreen>
  if (session.data) return <Navigate replace to={request.destination} />
  const state: LogInState = { outcome: session.isError ? 'unavailable' : 'no-session' }
  return <Navigate replace to={logInHref(context.door, request.returnTo)} state={state} />
}

import { useLocation } from 'react-router'
import { href, type LogInParameters, parseLogIn } from '../paths'
import { useRealm } from '../session/realm-context'
import { peekDestination } from './destination'
import { type LogInState, readLogInState, ssoFailure } from './log-in-state'

export interface LogInRequest extends LogInParameters {
  /** What the screen before, or a failed single sign-on, has to say. */
  readonly state: LogInState
  /** Where to go once signed in. */
  readonly destination: string
}

/** What the sign-in screen was asked: by its URL, by the screen before, by the destination kept over single sign-on. */
export function useLogInRequest(): LogInRequest {
  const { realm, origin } = useRealm()
  const location = useLocation()
  const parameters = parseLogIn(new URL(location.pathname + location.search, origin), realm)
  const { error, type } = parameters
  return {
    ...parameters,
    state: error ? ssoFailure(realm.kind, error, type) : readLogInState(location.state),
    destination: parameters.returnTo ?? peekDestination(realm, origin) ?? href(realm, 'start'),
  }
}

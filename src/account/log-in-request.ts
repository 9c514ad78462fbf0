import { useNavigation } from '../navigation/navigation'
import { href, type LogInParameters, parseLogIn } from '../paths'
import { useDoor } from '../session/door-context'
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
  const { door, origin } = useDoor()
  const { place } = useNavigation()
  const parameters = parseLogIn(new URL(place.pathname + place.search, origin), door)
  const { error, type } = parameters
  return {
    ...parameters,
    state: error ? ssoFailure(door.kind, error, type) : readLogInState(place.state),
    destination: parameters.returnTo ?? peekDestination(door, origin) ?? href(door, 'start'),
  }
}

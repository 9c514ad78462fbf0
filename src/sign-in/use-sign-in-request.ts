import { useLocation } from 'react-router'
import { href, type SignInParameters, parseSignInParameters } from '../paths'
import { useRealm } from '../session/realm-context'
import { readReturnTo } from './return-to'
import { type SignInState, parseSignInState, parseSsoError } from './sign-in-state'

export interface SignInRequest extends SignInParameters {
  /** What the screen before, or a failed single sign-on, has to say. */
  readonly state: SignInState
  /** Where to go once signed in. */
  readonly destination: string
}

/** What the sign-in screen was asked: by its URL, by the screen before, by the destination kept over single sign-on. */
export function useSignInRequest(): SignInRequest {
  const { realm, origin } = useRealm()
  const location = useLocation()
  const parameters = parseSignInParameters(new URL(location.pathname + location.search, origin), realm)
  const { error, type } = parameters
  return {
    ...parameters,
    state: error ? parseSsoError(realm.kind, error, type) : parseSignInState(location.state),
    destination: parameters.returnTo ?? readReturnTo(realm, origin) ?? href(realm, 'home'),
  }
}

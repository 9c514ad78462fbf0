import { useLocation } from 'react-router'
import { href, type SignInParameters, parseSignInParameters } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { readReturnTo } from './return-to'
import { type SignInState, parseSignInState, parseSsoError } from './sign-in-state'

export interface SignInRequest extends Omit<SignInParameters, 'returnTo'> {
  /** The state of the previous screen, or of a failed single sign-on. */
  readonly state: SignInState
  /** Where to go once signed in: the URL's, else the saved one, else the start page. */
  readonly returnTo: string
  /** The URL's own, for the next URL of this screen. */
  readonly requestedReturnTo: string | null
}

/** The input of the sign-in screen: its URL, the state of the previous screen, and the `returnTo` saved for single sign-on. */
export function useSignInRequest(): SignInRequest {
  const { realm, origin } = useRealmContext()
  const location = useLocation()
  const parameters = parseSignInParameters(new URL(location.pathname + location.search, origin), realm)
  const { error, type } = parameters
  return {
    ...parameters,
    state: error ? parseSsoError(realm.kind, error, type) : parseSignInState(location.state),
    requestedReturnTo: parameters.returnTo,
    returnTo: parameters.returnTo ?? readReturnTo(realm, origin) ?? href(realm, 'home'),
  }
}

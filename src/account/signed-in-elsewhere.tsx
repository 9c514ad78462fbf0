import { Redirect } from '../navigation/navigation'
import { usePerson } from '../session/use-person'

/**
 * On entry screens: whoever is signed in already, in this tab or another, goes on. Asked after the form stands, not
 * before: the form must not wait for it (ARCHITECTURE, prerendering).
 */
export function SignedInElsewhere({ destination }: { destination: string }) {
  return usePerson() && <Redirect to={destination} />
}

import { Redirect } from '../navigation/navigation'
import { usePerson } from '../session/use-person'

/**
 * On entry screens: sends on a person who is signed in already, in this tab or another. The check runs after the form is
 * shown, because the form must not wait for it (docs/domain.md, 8.3).
 */
export function SignedInElsewhere({ destination }: { destination: string }) {
  return usePerson() && <Redirect to={destination} />
}

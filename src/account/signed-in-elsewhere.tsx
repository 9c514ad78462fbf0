import { Redirect } from '../navigation/navigation'
import { usePerson } from '../session/use-person'

/**
 * On screens before sign-in: if somebody is signed in already, in this tab or another, goes on. Asked after the form
 * stands, because the form must not wait for the answer.
 */
export function SignedInElsewhere({ destination, isPaused }: { destination: string; isPaused?: boolean }) {
  return usePerson() && !isPaused && <Redirect to={destination} />
}

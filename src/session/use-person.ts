import { useSyncExternalStore } from 'react'
import type { Person } from './person'
import { useRealm } from './realm-context'
import { personOf } from './session-store'
import { useSignedIn } from './use-signed-in'

/** Who is signed in, asked after the screen stands; null until it is known. */
export function usePerson(): Person | null {
  const { session } = useRealm()
  useSignedIn(() => undefined)
  return useSyncExternalStore(
    session.subscribe,
    () => personOf(session.get()),
    () => null,
  )
}

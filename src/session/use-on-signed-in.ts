import { useEffect, useEffectEvent } from 'react'
import { useRealmContext } from './realm-context'
import type { Person } from './session-store'

/**
 * Calls `onPerson` when somebody is signed in: checks after the screen is shown, when the tab becomes visible again, and when
 * another tab signs in. If the check fails, the visitor counts as signed out.
 */
export function useOnSignedIn(onPerson: (person: Person) => void) {
  const { session, events } = useRealmContext()
  const handle = useEffectEvent(onPerson)

  useEffect(() => {
    let isMounted = true
    async function checkSession(options?: { fresh: boolean }) {
      const person = await session.revalidate(options).catch(() => null)
      if (person && isMounted) handle(person)
    }
    const onVisible = () => document.visibilityState === 'visible' && void checkSession()
    void checkSession()
    document.addEventListener('visibilitychange', onVisible)
    const stop = events.subscribe((event) => {
      if (event === 'signed-in') void checkSession({ fresh: true })
    })
    return () => {
      isMounted = false
      document.removeEventListener('visibilitychange', onVisible)
      stop()
    }
  }, [session, events])
}

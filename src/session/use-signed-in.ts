import { useEffect, useEffectEvent } from 'react'
import type { Person } from './person'
import { useRealm } from './realm-context'

/**
 * Calls `onPerson` when somebody is signed in: asks after the screen stands, when the tab is looked at again, and when
 * another tab signs in. If the check fails, the visitor counts as signed out.
 */
export function useSignedIn(onPerson: (person: Person) => void) {
  const { session, events } = useRealm()
  const handle = useEffectEvent(onPerson)

  useEffect(() => {
    let isHere = true
    async function ask(options?: { fresh: boolean }) {
      const person = await session.revalidate(options).catch(() => null)
      if (person && isHere) handle(person)
    }
    const onVisible = () => document.visibilityState === 'visible' && void ask()
    void ask()
    document.addEventListener('visibilitychange', onVisible)
    const stop = events.listen((event) => {
      if (event === 'signed-in') void ask({ fresh: true })
    })
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', onVisible)
      stop()
    }
  }, [session, events])
}

import { useEffect, useSyncExternalStore } from 'react'
import { useRealm } from './realm-context'
import type { Person } from './read-session'

/** Who is signed in, asked after the screen stands, and again when the tab is looked at; null until it is known. */
export function usePerson(): Person | null {
  const { session } = useRealm()
  const person = useSyncExternalStore(session.subscribe, session.peek, () => undefined)

  useEffect(() => {
    // Whoever cannot be asked about is nobody here: the screen works without.
    const ask = () => void session.read().catch(() => undefined)
    const look = () => document.visibilityState === 'visible' && ask()
    ask()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [session])

  return person ?? null
}

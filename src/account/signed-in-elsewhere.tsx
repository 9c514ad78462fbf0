import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { useDoor } from '../session/door-context'
import { sessionQuery } from '../session/session-query'

/**
 * On entry screens: whoever is signed in already, in this tab or another, goes on. Asked after the form stands, not
 * before: the form must not wait for it (ARCHITECTURE, prerendering).
 */
export function SignedInElsewhere({ destination }: { destination: string }) {
  const session = useQuery({ ...sessionQuery(useDoor()), retry: false })
  return session.data ? <Navigate replace to={destination} /> : null
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { logInHref } from '../paths'
import { useDoor } from '../session/door-context'
import { forgetSignOut, hasSignedOut } from '../session/query-session-memory'
import { sessionQuery } from '../session/session-query'
import { dropDestination, wantedPage } from './destination'
import type { LogInState } from './log-in-state'

/** Around screens that need a session. Their loaders have let the person in; when the session ends, they go to sign in. */
export function PrivateArea({ open = false }: { open?: boolean }) {
  const context = useDoor()
  const queries = useQueryClient()
  const location = useLocation()
  const session = useQuery({ ...sessionQuery(context), enabled: !open })

  // Arrived: the destination kept over the detour has done its duty.
  useEffect(() => {
    dropDestination(context.door)
    forgetSignOut(context, queries)
  }, [context, queries])

  // Mock mode: another world has begun, in which nobody is signed in.
  useEffect(() => {
    if (open) return
    const ask = () => void context.session.read({ fresh: true }).catch(() => undefined)
    window.addEventListener('konnect-access:world-began', ask)
    return () => window.removeEventListener('konnect-access:world-began', ask)
  }, [context, open])

  if (!open && session.data === null) {
    const left = hasSignedOut(context, queries)
    const state: LogInState = { notice: left ? 'signed-out' : 'session-ended' }
    const returnTo = left ? null : wantedPage(context, location)
    return <Navigate replace to={logInHref(context.door, returnTo)} state={state} />
  }
  return <Outlet />
}

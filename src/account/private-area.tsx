import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { href, logInHref } from '../paths'
import { useDoor } from '../session/door-context'
import { forgetSignOut, hasSignedOut } from '../session/query-session-memory'
import { sessionQuery } from '../session/session-query'
import { dropDestination } from './destination'
import type { LogInState } from './log-in-state'

interface Props {
  open?: boolean
  /** The route's own screen unless told. */
  children?: ReactNode
}

/** Around screens that need a session. Their loaders have let the person in; when the session ends, they go to sign in. */
export function PrivateArea({ open = false, children = <Outlet /> }: Props) {
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
    const here = location.pathname + location.search
    const state: LogInState = { notice: left ? 'signed-out' : 'session-ended' }
    const returnTo = left || here === href(context.door, 'start') ? null : here
    return <Navigate replace to={logInHref(context.door, returnTo)} state={state} />
  }
  return children
}

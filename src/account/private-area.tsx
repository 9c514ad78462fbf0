import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Redirect } from '../navigation/navigation'
import { logInHref } from '../paths'
import { useRealm } from '../session/realm-context'
import { forgetSignOut, hasSignedOut } from '../session/query-session-memory'
import { sessionQuery } from '../session/session-query'
import { SignedInPerson } from '../session/signed-in-person'
import { dropDestination, wantedPage } from './destination'
import type { LogInState } from './log-in-state'

interface Props {
  open?: boolean
  /** The route's own screen unless told. */
  children?: ReactNode
}

/**
 * Wraps screens that need a session. Their loaders check it first. When the session ends, the app goes to sign-in, and
 * the screen stays visible but inert until sign-in is shown.
 */
export function PrivateArea({ open = false, children = <Outlet /> }: Props) {
  const context = useRealm()
  const queries = useQueryClient()
  const session = useQuery({ ...sessionQuery(context), enabled: !open })
  const isOver = !open && session.data === null
  const [person, setPerson] = useState(session.data ?? null)
  if (session.data && session.data !== person) setPerson(session.data)

  // The person has arrived, so the saved destination is no longer needed.
  useEffect(() => {
    dropDestination(context.realm)
    forgetSignOut(context, queries)
  }, [context, queries])

  // Mock mode: another world has begun, in which nobody is signed in.
  useEffect(() => {
    if (open) return
    const ask = () => void context.session.read({ fresh: true }).catch(() => undefined)
    window.addEventListener('konnect-access:world-began', ask)
    return () => window.removeEventListener('konnect-access:world-began', ask)
  }, [context, open])

  useEffect(
    () => () => {
      if (context.session.peek() === null) context.session.dropPrivate()
    },
    [context],
  )

  return (
    <SignedInPerson value={person}>
      {isOver && <ToSignIn />}
      <div className="contents" inert={isOver}>
        {children}
      </div>
    </SignedInPerson>
  )
}

function ToSignIn() {
  const context = useRealm()
  const left = hasSignedOut(context, useQueryClient())
  const location = useLocation()
  const state: LogInState = { notice: left ? 'signed-out' : 'session-ended' }
  const returnTo = left ? null : wantedPage(context, location)
  return <Redirect to={logInHref(context.realm, returnTo)} state={state} />
}

import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import type { LogInState } from './log-in-state'
import { useSentState } from './sent-state'

/** While a screen waits for an e-mail to be acted upon: when another tab has done it, this one moves on by itself. */
export function VerifiedElsewhere() {
  const { door, events } = useDoor()
  const navigate = useNavigate()
  const email = useSentState().to?.email

  useEffect(() => {
    if (email === undefined) return
    return events.listen((event) => {
      const state: LogInState = { email, notice: door.kind === 'portal' ? 'password-created' : 'verified' }
      if (event === 'verified') void navigate(href(door, 'logIn'), { state, replace: true })
    })
  }, [door, events, navigate, email])

  return null
}

import { useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { sameEmail } from '../contract/fields'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInState } from './log-in-state'
import { useSentState } from './sent-state'

interface Props {
  /** What the other tab does with the e-mail's link. */
  event: 'verified' | 'password-saved'
}

/** While a screen waits for an e-mail to be acted upon: when another tab has done it, this one moves on by itself. */
export function DoneElsewhere({ event: awaited }: Props) {
  const { realm, events } = useRealm()
  const navigate = useNavigate()
  const email = useSentState().to?.email

  // From the moment the screen is seen: what is told before anybody listens is lost.
  useLayoutEffect(() => {
    if (email === undefined) return
    const notice = awaited === 'verified' && realm.kind === 'portal' ? 'password-created' : awaited
    const state: LogInState = { email, notice }
    return events.listen((event, whose) => {
      const isOurs = event === awaited && (whose === undefined || sameEmail(whose, email))
      if (isOurs) void navigate(href(realm, 'logIn'), { state, replace: true })
    })
  }, [realm, events, navigate, email, awaited])

  return null
}

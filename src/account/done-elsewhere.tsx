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

/** Goes on to sign-in when another tab has redeemed the link of the e-mail that this screen waits for. */
export function DoneElsewhere({ event: awaited }: Props) {
  const { realm, events } = useRealm()
  const navigate = useNavigate()
  const email = useSentState().to?.email

  // A layout effect, because a message that arrives before the listener is lost.
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

import { useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { isSameEmail } from '../contract/fields'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import type { SignInState } from '../sign-in/sign-in-state'
import { useCheckEmailState } from './use-check-email-state'

interface Props {
  /** The event of the other tab to wait for. */
  event: 'verified' | 'password-saved'
}

/** Redirects to sign-in when another tab has redeemed the e-mail link. */
export function RedirectWhenLinkRedeemed({ event: redeemEvent }: Props) {
  const { realm, events } = useRealm()
  const navigate = useNavigate()
  const email = useCheckEmailState().recipient?.email

  // A layout effect, because a message that arrives before the listener is lost.
  useLayoutEffect(() => {
    if (email === undefined) return
    const notice = redeemEvent === 'verified' && realm.kind === 'portal' ? 'password-created' : redeemEvent
    const state: SignInState = { email, notice }
    return events.subscribe((event, redeemedEmail) => {
      const isOurs = event === redeemEvent && (redeemedEmail === undefined || isSameEmail(redeemedEmail, email))
      if (isOurs) void navigate(href(realm, 'signIn'), { state, replace: true })
    })
  }, [realm, events, navigate, email, redeemEvent])

  return null
}

import { useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { isSameEmail } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { Button } from '../ui/button'
import { EmailDrawing } from '../ui/drawings'
import { EmailIcon } from '../ui/deferred-icons'
import { Notice } from '../ui/notice'
import { AuthScreen } from '../layout/auth-screen'
import { ProblemAlert } from '../forms/problem-alert'
import { toUnicodeEmail } from '../ui/to-unicode-email'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import type { SignInState } from '../sign-in/sign-in-state'
import { useResend } from './use-resend'

interface Props {
  /** The address it went to, if there is an account: the same screen either way. */
  email: string
  /** The purpose of the e-mail, as text. */
  explanation: string
  /** Names the cool-down: realm and purpose. */
  purpose: string
  /** The event of another tab that redeems the link. */
  redeemEvent: 'verified' | 'password-saved'
  /** Sends it again; resolves to the server's `Retry-After` in ms. */
  onResend: () => Promise<number | undefined>
  onDifferentEmail: () => void
}

/** "Check your email", after sign-up and after forgot password, in both realms. */
export function CheckEmail({ email, explanation, purpose, redeemEvent, onResend, onDifferentEmail }: Props) {
  const { t } = useI18n()
  useRedirectWhenLinkRedeemed(email, redeemEvent)
  const { isSent, problem, waitMessage, button } = useResend({ purpose, email }, onResend)
  return (
    <AuthScreen title={t('shared.checkEmail.title')} picture={<EmailDrawing />} lead={t('shared.checkEmail.inbox')}>
      <p className="email-box">
        <EmailIcon />
        <bdi>{toUnicodeEmail(email)}</bdi>
      </p>
      <p>{explanation}</p>
      <p className="muted-text">{t('shared.checkEmail.spam')}</p>
      <ProblemAlert problem={problem} />
      <Notice>{isSent && t('shared.checkEmail.resent')}</Notice>
      <div className="stack">
        <Button tone="secondary" wide aria-describedby="resend-wait" {...button}>
          {t('shared.checkEmail.resend')}
        </Button>
        <p id="resend-wait" className="wait">
          {waitMessage}
        </p>
        <Button tone="ghost" wide onClick={onDifferentEmail}>
          {t('shared.checkEmail.different')}
        </Button>
      </div>
    </AuthScreen>
  )
}

/** Redirects to sign-in when another tab has redeemed the link. */
function useRedirectWhenLinkRedeemed(email: string, redeemEvent: Props['redeemEvent']) {
  const { realm, events } = useRealmContext()
  const navigate = useNavigate()

  // A layout effect, because a message that arrives before the listener is lost.
  useLayoutEffect(() => {
    const notice = redeemEvent === 'verified' && realm.kind === 'portal' ? 'password-created' : redeemEvent
    const state: SignInState = { email, notice }
    return events.subscribe((event, redeemedEmail) => {
      const isOurs = event === redeemEvent && (redeemedEmail === undefined || isSameEmail(redeemedEmail, email))
      if (isOurs) void navigate(href(realm, 'signIn'), { state, replace: true })
    })
  }, [realm, events, navigate, email, redeemEvent])
}

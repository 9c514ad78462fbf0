import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { Button } from '../ui/button'
import { EmailDrawing } from '../ui/drawings'
import { EmailIcon } from '../ui/deferred-icons'
import { Notice } from '../ui/notice'
import { AuthScreen } from '../layout/auth-screen'
import { ProblemAlert } from '../forms/problem-alert'
import { toUnicodeEmail } from '../ui/to-unicode-email'
import { useResend } from './use-resend'

interface Props {
  /** The address it went to, if there is an account: the same screen either way. */
  email: string
  /** The purpose of the e-mail, as text. */
  explanation: string
  /** Names the cool-down: realm and purpose. */
  purpose: string
  /** Sends it again; resolves to the server's `Retry-After` in ms. */
  onResend: () => Promise<number | undefined>
  onDifferentEmail: () => void
  children?: ReactNode
}

/** "Check your email", after sign-up and after forgot password, in both realms. */
export function CheckEmail({ email, explanation, purpose, onResend, onDifferentEmail, children }: Props) {
  const { t } = useI18n()
  const { isSent, problem, waitMessage, button } = useResend({ purpose, email }, onResend)
  return (
    <AuthScreen title={t('shared.checkEmail.title')} picture={<EmailDrawing />} lead={t('shared.checkEmail.inbox')}>
      <p className="email-box">
        <EmailIcon />
        <bdi>{toUnicodeEmail(email)}</bdi>
      </p>
      <p>{explanation}</p>
      <p className="text-muted">{t('shared.checkEmail.spam')}</p>
      {children}
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

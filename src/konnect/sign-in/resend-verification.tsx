import { useEffect } from 'react'
import { useResend } from '../../email-links/use-resend'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/live-regions'
import { resendVerification, verificationPurpose } from '../resend-verification-email'

/** Right password, address not verified: sends the link again. Rendered inside the form's alert. */
export function ResendVerification({ email }: { email: string }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const announce = useAnnounce()
  const { isSent, problem, waitMessage, button } = useResend({ purpose: verificationPurpose, email }, () =>
    resendVerification(context, email),
  )
  const failure = problem && t(`shared.problem.${problem.code}`)

  // Announced here: an alert around the words would read every second aloud.
  useEffect(() => {
    if (failure) announce(failure, 'assertive')
    else if (isSent) announce(t('shared.checkEmail.resent'))
  }, [failure, isSent, announce, t])

  return (
    <div className="resend">
      <Button tone="secondary" aria-describedby="verification-wait" {...button}>
        {t('shared.checkEmail.resend')}
      </Button>
      <div aria-live="off">
        {isSent && <p>{t('shared.checkEmail.resent')}</p>}
        {failure && <p>{failure}</p>}
        <p id="verification-wait">{waitMessage}</p>
      </div>
    </div>
  )
}

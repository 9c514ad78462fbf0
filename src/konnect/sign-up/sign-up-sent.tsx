import { CheckEmail } from '../../account/check-email'
import { DoneElsewhere } from '../../account/done-elsewhere'
import { startCoolDown } from '../../account/use-cool-down'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { resendVerification, verificationPurpose } from '../verification'

interface Props {
  email: string
  onDifferentEmail: () => void
}

/** What comes after the form, loaded while it is filled in. */
export const afterSignUp = {
  Sent: SignUpSent,
  /** The e-mail has just been sent: Resend waits. */
  startWait(email: string, retryAfterMs: number | undefined) {
    startCoolDown({ purpose: verificationPurpose, email }, retryAfterMs)
  },
}

/** After sign-up: the welcome e-mail is on its way. */
function SignUpSent({ email, onDifferentEmail }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  return (
    <>
      <DoneElsewhere event="verified" />
      <CheckEmail
        email={email}
        explanation={t('check-email.sign-up')}
        purpose={verificationPurpose}
        onResend={() => resendVerification(context, email)}
        onDifferentEmail={onDifferentEmail}
      />
    </>
  )
}

import { CheckEmail } from '../../account/check-email'
import { DoneElsewhere } from '../../account/done-elsewhere'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { resendVerification, verificationPurpose } from '../verification'

interface Props {
  email: string
  onDifferentEmail: () => void
}

/** After sign-up: the welcome e-mail is on its way. */
export function SignUpSent({ email, onDifferentEmail }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  return (
    <>
      <DoneElsewhere event="verified" />
      <CheckEmail
        email={email}
        explanation={t('shared.checkEmail.signUp')}
        purpose={verificationPurpose}
        onResend={() => resendVerification(context, email)}
        onDifferentEmail={onDifferentEmail}
      />
    </>
  )
}

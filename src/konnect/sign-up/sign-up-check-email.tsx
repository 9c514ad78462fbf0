import { CheckEmail } from '../../email-links/check-email'
import { RedirectWhenLinkRedeemed } from '../../email-links/redirect-when-link-redeemed'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { resendVerification, verificationPurpose } from '../request-verification-email'

interface Props {
  email: string
  onDifferentEmail: () => void
}

/** After sign-up: the welcome e-mail is on its way. */
export function SignUpCheckEmail({ email, onDifferentEmail }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  return (
    <>
      <RedirectWhenLinkRedeemed event="verified" />
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

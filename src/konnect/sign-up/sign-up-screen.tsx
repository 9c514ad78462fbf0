import { useState } from 'react'
import { useSignUpMode } from '../../config/config-context'
import { CheckEmail } from '../../email-links/check-email'
import { useCheckEmailState } from '../../email-links/use-check-email-state'
import { startCoolDown } from '../../email-links/use-cool-down'
import { useI18n } from '../../i18n/i18n-context'
import { AuthLink } from '../../layout/auth-link'
import { AuthScreen } from '../../layout/auth-screen'
import { LegalLinks } from '../../layout/legal-links'
import { href } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import { RedirectIfSignedIn } from '../../sign-in/redirect-if-signed-in'
import { resendVerification, verificationPurpose } from '../resend-verification-email'
import { InviteOnly } from './invite-only'
import { SignUpForm, type SignUpValues } from './sign-up-form'

/** Sign up for Konnect, in each of its modes, and then "Check your email". */
export function Component() {
  const { t } = useI18n()
  const context = useRealmContext()
  const mode = useSignUpMode()
  const checkEmail = useCheckEmailState()
  const email = checkEmail.recipient?.email
  // Going back, or correcting the address, asks for nothing again. In memory: after a reload, the secrets are asked again.
  const [typedValues, setTypedValues] = useState<SignUpValues | null>(null)

  async function onSent(values: SignUpValues, kept: Record<string, string>, retryAfterMs: number | undefined) {
    startCoolDown({ purpose: verificationPurpose, email: values.email }, retryAfterMs)
    setTypedValues(values)
    await checkEmail.showSent({ email: values.email, others: kept })
  }

  return (
    <>
      <RedirectIfSignedIn returnTo={href(context.realm, 'home')} />
      {email !== undefined ? (
        <CheckEmail
          email={email}
          explanation={t('shared.checkEmail.signUp')}
          purpose={verificationPurpose}
          redeemEvent="verified"
          onResend={() => resendVerification(context, email)}
          onDifferentEmail={checkEmail.changeEmail}
        />
      ) : (
        <AuthScreen
          title={t('konnect.signUp.title')}
          lead={t(mode === 'invite-only' ? 'konnect.signUp.inviteOnly' : 'konnect.signUp.lead')}
        >
          {mode === 'invite-only' ? (
            <InviteOnly />
          ) : (
            <>
              <SignUpForm
                initialValues={typedValues ?? { ...checkEmail.previous?.others, email: checkEmail.previous?.email }}
                onSent={onSent}
              />
              <SignUpLinks />
            </>
          )}
        </AuthScreen>
      )}
    </>
  )
}

function SignUpLinks() {
  const { t } = useI18n()
  return (
    <div className="form-links">
      <LegalLinks />
      <p>
        <span>{t('konnect.signUp.haveAccount')}</span> <AuthLink screen="signIn">{t('konnect.signUp.signIn')}</AuthLink>
      </p>
    </div>
  )
}

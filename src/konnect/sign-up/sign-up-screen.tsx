import { useState } from 'react'
import { useSignUpMode } from '../../config/config-context'
import { useCheckEmailState } from '../../email-links/use-check-email-state'
import { startCoolDown } from '../../email-links/use-cool-down'
import { useI18n } from '../../i18n/i18n-context'
import { AuthLink } from '../../layout/auth-link'
import { AuthScreen } from '../../layout/auth-screen'
import { LegalLinks } from '../../layout/legal-links'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { RedirectIfSignedIn } from '../../sign-in/redirect-if-signed-in'
import { verificationPurpose } from '../request-verification-email'
import { InviteOnly } from './invite-only'
import { SignUpCheckEmail } from './sign-up-check-email'
import { SignUpForm, type SignUpValues } from './sign-up-form'

/** Sign up for Konnect, in each of its modes, and then "Check your email". */
export function Component() {
  const { t } = useI18n()
  const context = useRealm()
  const mode = useSignUpMode()
  const sent = useCheckEmailState()
  // Going back, or correcting the address, asks for nothing again. In memory: after a reload, the secrets are asked again.
  const [typedValues, setTypedValues] = useState<SignUpValues | null>(null)

  async function onSent(values: SignUpValues, kept: Record<string, string>, retryAfterMs: number | undefined) {
    startCoolDown({ purpose: verificationPurpose, email: values.email }, retryAfterMs)
    setTypedValues(values)
    await sent.showSent({ email: values.email, others: kept })
  }

  return (
    <>
      <RedirectIfSignedIn destination={href(context.realm, 'home')} />
      {sent.recipient ? (
        <SignUpCheckEmail email={sent.recipient.email} onDifferentEmail={sent.changeEmail} />
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
                initialValues={typedValues ?? { ...sent.previous?.others, email: sent.previous?.email }}
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

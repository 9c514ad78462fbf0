import { RequestEmailLink } from '../../email-links/request-email-link'
import { AuthScreen } from '../../layout/auth-screen'
import { AccountForm } from '../../forms/account-form'
import { AccountEmailField } from '../../forms/account-email-field'
import { useEmailLink } from '../../email-links/email-link-provider'
import { RefusedLink } from '../../email-links/refused-link'
import { SignedInAs } from '../../email-links/signed-in-as'
import { useAccountForm } from '../../forms/use-account-form'
import { type RedeemResult, useRedeemLink } from '../../email-links/use-redeem-link'
import { verifyUserEmail } from '../../contract/konnect-account'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { useInvitedAccount } from '../invited-account'
import { resendVerification, verificationPurpose } from '../resend-verification-email'

/** The link of the welcome e-mail. Opening redeems nothing; one press does, in any browser, with any session. */
export function Component() {
  const { t } = useI18n()
  const context = useRealmContext()
  const link = useEmailLink()
  const { setAccount } = useInvitedAccount()
  const { state, redeem } = useRedeemLink()

  /** Leads to sign-in or, with an invited account, to its first password. */
  async function verify(token: string, signal: AbortSignal): Promise<RedeemResult> {
    const { email = link.email ?? '', resetToken } = await context.client.call(
      verifyUserEmail,
      { body: { token } },
      signal,
    )
    if (resetToken === undefined) return { notice: 'verified', email }
    setAccount({ token: resetToken, email })
    return { notice: null, email }
  }

  if (state.step === 'refused') {
    return (
      <RequestEmailLink
        formId="konnect-verification-link"
        submitLabel={t('shared.refusedLink.newLink')}
        request={{
          purpose: verificationPurpose,
          explanation: t('shared.checkEmail.signUp'),
          redeemEvent: 'verified',
          send: (email, signal) => resendVerification(context, email, signal),
        }}
        renderScreen={(form) => <RefusedLink reason={state.reason}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <AuthScreen title={t('konnect.verifyEmail.title')} lead={t('konnect.verifyEmail.lead')}>
      <SignedInAs email={state.email} />
      <VerifyForm email={state.email} onSubmit={(signal) => redeem((token) => verify(token, signal), signal)} />
    </AuthScreen>
  )
}

interface FormProps {
  email: string | null
  onSubmit: (signal: AbortSignal) => Promise<unknown>
}

function VerifyForm({ email, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id: 'konnect-verify-email',
    fields: {},
    onSubmit: (_, signal) => onSubmit(signal),
  })
  return (
    <AccountForm form={form} submitLabel={t('konnect.verifyEmail.submit')}>
      <AccountEmailField id="konnect-verify-account" email={email} />
    </AccountForm>
  )
}

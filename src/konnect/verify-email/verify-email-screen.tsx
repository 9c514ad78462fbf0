import { RequestEmailLink } from '../../account/request-email-link'
import { EntryScreen } from '../../account/entry-screen'
import { FormFrame } from '../../account/form-frame'
import { KnownEmailField } from '../../account/known-email-field'
import { useLink } from '../../email-links/link-keeper'
import { RefusedLink } from '../../account/refused-link'
import { SignedInAs } from '../../account/signed-in-as'
import { useAccountForm } from '../../account/use-account-form'
import { type Redeemed, useRedeemLink } from '../../account/use-redeem-link'
import { verifyUserEmail } from '../../contract/konnect-account'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { useFirstPassword } from '../first-password'
import { resendVerification, verificationPurpose } from '../verification'

/** The link of the welcome e-mail. Opening redeems nothing; one press does, in any browser, with any session. */
export function Component() {
  const { t } = useI18n()
  const context = useRealm()
  const link = useLink()
  const { setAccount } = useFirstPassword()
  const { state, redeem } = useRedeemLink()

  /** Leads to sign-in or, with an invited account, to its first password. */
  async function verify(token: string, signal: AbortSignal): Promise<Redeemed> {
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
        submit={t('shared.refusedLink.newLink')}
        link={{
          purpose: verificationPurpose,
          explanation: t('shared.checkEmail.signUp'),
          awaits: 'verified',
          send: (email, signal) => resendVerification(context, email, signal),
        }}
        frame={(form) => <RefusedLink why={state.why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('konnect.verifyEmail.title')} lead={t('konnect.verifyEmail.lead')}>
      <SignedInAs email={state.email} />
      <VerifyForm email={state.email} onSubmit={(signal) => redeem((token) => verify(token, signal), signal)} />
    </EntryScreen>
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
    <FormFrame form={form} submit={t('konnect.verifyEmail.submit')}>
      <KnownEmailField id="konnect-verify-account" email={email} />
    </FormFrame>
  )
}

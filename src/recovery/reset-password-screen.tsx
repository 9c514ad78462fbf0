import { RequestEmailLink } from '../account/request-email-link'
import { EntryScreen } from '../account/entry-screen'
import { NewPasswordForm } from '../account/new-password-form'
import { RefusedLink } from '../account/refused-link'
import { SignedInAs } from '../account/signed-in-as'
import { type Redeemed, useRedeemLink } from '../account/use-redeem-link'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { resetPassword } from './password-calls'
import { useResetLink } from './use-reset-link'

/** The link of the "forgot" e-mail, in both realms: a new password, or why the link cannot be used and a new one. */
export function Component() {
  const { t } = useI18n()
  const context = useRealm()
  const newLink = useResetLink()
  const { state, redeem } = useRedeemLink()

  if (state.step === 'refused') {
    return (
      <RequestEmailLink
        formId="new-reset-link"
        submit={t('shared.refusedLink.newLink')}
        link={newLink}
        frame={(form) => <RefusedLink why={state.why}>{form}</RefusedLink>}
      />
    )
  }
  const { email } = state

  async function save(token: string, password: string, signal: AbortSignal): Promise<Redeemed> {
    const known = await resetPassword(context, { token, password }, signal)
    return { notice: 'password-saved', email: known ?? email ?? undefined }
  }

  return (
    <EntryScreen title={t('shared.resetPassword.title')} lead={t('shared.resetPassword.lead')}>
      <SignedInAs email={email} />
      <NewPasswordForm
        id="reset-password"
        email={email}
        submit={t('shared.resetPassword.submit')}
        onSubmit={(password, signal) => redeem((token) => save(token, password, signal), signal)}
      />
    </EntryScreen>
  )
}

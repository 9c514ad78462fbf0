import { resetDeveloperPassword } from '../contract/developer-password'
import { resetUserPassword } from '../contract/konnect-password'
import { RequestEmailLink } from '../email-links/request-email-link'
import { AuthScreen } from '../layout/auth-screen'
import { NewPasswordForm } from '../forms/new-password-form'
import { RefusedLink } from '../email-links/refused-link'
import { SignedInAs } from '../email-links/signed-in-as'
import { usePasswordResetRequest } from '../email-links/use-password-reset-request'
import { type RedeemResult, useRedeemLink } from '../email-links/use-redeem-link'
import { useI18n } from '../i18n/i18n-context'
import { type RealmContext, useRealmContext } from '../session/realm-context'

/** The link of the "forgot" e-mail, in both realms: a new password, or why the link cannot be used and a new one. */
export function Component() {
  const { t } = useI18n()
  const context = useRealmContext()
  const request = usePasswordResetRequest()
  const { state, redeem } = useRedeemLink()

  if (state.step === 'refused') {
    return (
      <RequestEmailLink
        formId="new-reset-link"
        submitLabel={t('shared.refusedLink.newLink')}
        request={request}
        renderScreen={(form) => <RefusedLink reason={state.reason}>{form}</RefusedLink>}
      />
    )
  }
  const { email } = state

  async function save(token: string, password: string, signal: AbortSignal): Promise<RedeemResult> {
    const savedEmail = await resetPassword(context, { token, password }, signal)
    return { notice: 'password-saved', email: savedEmail ?? email ?? undefined }
  }

  return (
    <AuthScreen title={t('shared.resetPassword.title')} lead={t('shared.resetPassword.lead')}>
      <SignedInAs email={email} />
      <NewPasswordForm
        id="reset-password"
        email={email}
        submitLabel={t('shared.resetPassword.submit')}
        onSubmit={(password, signal) => redeem((token) => save(token, password, signal), signal)}
      />
    </AuthScreen>
  )
}

/** Sets the password with a one-time token; answers the account's address where the backend tells it. */
async function resetPassword(
  { realm, client }: RealmContext,
  body: { token: string; password: string },
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (realm.kind === 'konnect') return (await client.call(resetUserPassword, { body }, signal)).email
  await client.call(resetDeveloperPassword, { body }, signal)
  return undefined
}

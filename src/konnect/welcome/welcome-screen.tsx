import { ApiProblem } from '../../api/api-problem'
import { RequestEmailLink } from '../../email-links/request-email-link'
import { AuthScreen } from '../../layout/auth-screen'
import { NewPasswordForm } from '../../forms/new-password-form'
import { useEmailLink } from '../../email-links/email-link-provider'
import { RefusedLink } from '../../email-links/refused-link'
import { SignedInAs } from '../../email-links/signed-in-as'
import { usePasswordResetRequest } from '../../email-links/use-password-reset-request'
import { type RedeemResult, useRedeemLink } from '../../email-links/use-redeem-link'
import { verifyUserEmail } from '../../contract/konnect-account'
import { resetUserPassword } from '../../contract/konnect-password'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { type InvitedAccount, useInvitedAccount } from '../invited-account'

/**
 * The link of an invited account's welcome e-mail: one press verifies the address and sets the password. The token of
 * the second call stays in memory, so that a password the server refuses is tried again without verifying again.
 */
export function Component() {
  const { t } = useI18n()
  const { client } = useRealmContext()
  const request = usePasswordResetRequest()
  const link = useEmailLink()
  const { account, setAccount } = useInvitedAccount()
  const { state, redeem } = useRedeemLink(account)

  async function verify(linkToken: string, signal: AbortSignal): Promise<InvitedAccount> {
    const { email = link.email ?? '', resetToken } = await client.call(
      verifyUserEmail,
      { body: { token: linkToken } },
      signal,
    )
    if (resetToken === undefined) throw new ApiProblem({ code: 'unreadable', status: 200, fields: [] })
    const verified = { token: resetToken, email }
    setAccount(verified)
    return verified
  }

  async function save(linkToken: string, password: string, signal: AbortSignal): Promise<RedeemResult> {
    const { token, email } = account ?? (await verify(linkToken, signal))
    await client.call(resetUserPassword, { body: { password, token } }, signal)
    setAccount(null)
    return { notice: 'password-saved', email }
  }

  if (state.step === 'refused') {
    return (
      <RequestEmailLink
        formId="konnect-welcome-link"
        submitLabel={t('shared.refusedLink.newLink')}
        request={request}
        renderScreen={(form) => (
          <RefusedLink reason={state.reason}>
            <p className="muted-text">{t('konnect.welcome.newLink')}</p>
            {form}
          </RefusedLink>
        )}
      />
    )
  }
  return (
    <AuthScreen title={t('konnect.welcome.title')} lead={t('konnect.welcome.lead')}>
      <SignedInAs email={state.email} />
      <NewPasswordForm
        id="konnect-welcome"
        submitLabel={t('konnect.welcome.submit')}
        email={state.email}
        onSubmit={(password, signal) => redeem((token) => save(token, password, signal), signal)}
      />
    </AuthScreen>
  )
}

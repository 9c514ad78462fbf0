import { ApiProblem } from '../../api/api-problem'
import { RequestEmailLink } from '../../account/request-email-link'
import { EntryScreen } from '../../account/entry-screen'
import { NewPasswordForm } from '../../account/new-password-form'
import { useLink } from '../../email-links/link-keeper'
import { RefusedLink } from '../../account/refused-link'
import { SignedInAs } from '../../account/signed-in-as'
import { type Redeemed, useRedeemLink } from '../../account/use-redeem-link'
import { verifyUserEmail } from '../../contract/konnect-account'
import { forgotUserPassword, resetUserPassword } from '../../contract/konnect-password'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { type FirstPassword, useFirstPassword } from '../first-password'

/**
 * The link of an invited account's welcome e-mail: one press verifies the address and sets the password. The token of
 * the second call stays in memory, so that a password the server refuses is tried again without verifying again.
 */
export function Component() {
  const { t } = useI18n()
  const { client, realm } = useRealm()
  const link = useLink()
  const { account, setAccount } = useFirstPassword()
  const { state, redeem } = useRedeemLink(account)

  async function verify(linkToken: string, signal: AbortSignal): Promise<FirstPassword> {
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

  async function save(linkToken: string, password: string, signal: AbortSignal): Promise<Redeemed> {
    const { token, email } = account ?? (await verify(linkToken, signal))
    await client.call(resetUserPassword, { body: { password, token } }, signal)
    setAccount(null)
    return { notice: 'password-saved', email }
  }

  if (state.step === 'refused') {
    return (
      <RequestEmailLink
        formId="konnect-welcome-link"
        submit={t('shared.refusedLink.newLink')}
        link={{
          purpose: `${realm.root}:forgot`,
          explanation: t('shared.checkEmail.forgot'),
          awaits: 'password-saved',
          send: async (email, signal) =>
            (await client.ask(forgotUserPassword, { body: { email } }, signal)).retryAfterMs,
        }}
        frame={(form) => (
          <RefusedLink why={state.why}>
            <p className="quiet">{t('konnect.welcome.newLink')}</p>
            {form}
          </RefusedLink>
        )}
      />
    )
  }
  return (
    <EntryScreen title={t('konnect.welcome.title')} lead={t('konnect.welcome.lead')}>
      <SignedInAs email={state.email} />
      <NewPasswordForm
        id="konnect-welcome"
        submit={t('konnect.welcome.submit')}
        email={state.email}
        onSubmit={(password, signal) => redeem((token) => save(token, password, signal), signal)}
      />
    </EntryScreen>
  )
}

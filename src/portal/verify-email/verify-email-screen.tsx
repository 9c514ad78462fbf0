import { useRef } from 'react'
import { ApiProblem } from '../../api/api-problem'
import { AuthScreen } from '../../layout/auth-screen'
import { NewPasswordForm } from '../../forms/new-password-form'
import { useEmailLink } from '../../email-links/email-link-provider'
import { RefusedLink } from '../../email-links/refused-link'
import { SignedInAs } from '../../email-links/signed-in-as'
import { type RedeemResult, useRedeemLink } from '../../email-links/use-redeem-link'
import { resetDeveloperPassword } from '../../contract/developer-password'
import { verifyDeveloperEmail } from '../../contract/developer-registration'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { Registration } from '../registration'

/**
 * The link of the verification e-mail. Opening redeems nothing; one press verifies the address and sets the password:
 * two calls, the second with the one-time token that the first answers. That token stays in memory, so that a password
 * the server refuses is tried again without verifying again.
 */
export function Component() {
  const { t } = useI18n()
  const { client } = useRealmContext()
  const link = useEmailLink()
  const verified = useRef<{ token: string; email: string | undefined } | null>(null)
  const { state, redeem } = useRedeemLink()

  async function verify(linkToken: string, signal: AbortSignal) {
    const answer = await client.call(verifyDeveloperEmail, { body: { token: linkToken } }, signal)
    const token = answer.token ?? answer.resetToken
    if (token === undefined) throw new ApiProblem({ code: 'unreadable', status: 202, fields: [] })
    return { token, email: answer.email ?? link.email ?? undefined }
  }

  async function create(linkToken: string, password: string, signal: AbortSignal): Promise<RedeemResult> {
    verified.current ??= await verify(linkToken, signal)
    const { token, email } = verified.current
    await client.call(resetDeveloperPassword, { body: { password, token } }, signal)
    return { notice: 'password-created', email }
  }

  if (state.step === 'refused') {
    return (
      <Registration
        formId="new-verification-link"
        submitLabel={t('shared.refusedLink.newLink')}
        initialEmail={link.email}
        renderScreen={(form) => <RefusedLink reason={state.reason}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <AuthScreen title={t('portal.verifyEmail.title')} lead={t('portal.verifyEmail.lead')}>
      <SignedInAs email={state.email} />
      <NewPasswordForm
        id="create-password"
        email={state.email}
        label={t('shared.label.password')}
        submitLabel={t('portal.verifyEmail.submit')}
        onSubmit={(password, signal) => redeem((token) => create(token, password, signal), signal)}
      />
    </AuthScreen>
  )
}

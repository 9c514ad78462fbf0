import { useRef } from 'react'
import { ApiProblem } from '../../api/api-problem'
import { EntryScreen } from '../../account/entry-screen'
import { NewPasswordForm } from '../../account/new-password-form'
import { useLink } from '../../email-links/link-keeper'
import { RefusedLink } from '../../account/refused-link'
import { SignedInAs } from '../../account/signed-in-as'
import { type Redeemed, useRedeemLink } from '../../account/use-redeem-link'
import { resetDeveloperPassword } from '../../contract/developer-password'
import { verifyDeveloperEmail } from '../../contract/developer-registration'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { Registration } from '../registration'

/**
 * The link of the verification e-mail. Opening redeems nothing; one press verifies the address and sets the password:
 * two calls, the second with the one-time token that the first answers. That token stays in memory, so that a password
 * the server refuses is tried again without verifying again.
 */
export function Component() {
  const { t } = useI18n()
  const { client } = useRealm()
  const link = useLink()
  const verified = useRef<{ token: string; email: string | undefined } | null>(null)
  const { state, redeem } = useRedeemLink()

  async function verify(linkToken: string, signal: AbortSignal) {
    const answer = await client.call(verifyDeveloperEmail, { body: { token: linkToken } }, signal)
    const token = answer.token ?? answer.resetToken
    if (token === undefined) throw new ApiProblem({ code: 'unreadable', status: 202, fields: [] })
    return { token, email: answer.email ?? link.email ?? undefined }
  }

  async function create(linkToken: string, password: string, signal: AbortSignal): Promise<Redeemed> {
    verified.current ??= await verify(linkToken, signal)
    const { token, email } = verified.current
    await client.call(resetDeveloperPassword, { body: { password, token } }, signal)
    return { notice: 'password-created', email }
  }

  if (state.step === 'refused') {
    return (
      <Registration
        formId="new-verification-link"
        submit={t('shared.refusedLink.newLink')}
        initialEmail={link.email}
        frame={(form) => <RefusedLink why={state.why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('portal.verifyEmail.title')} lead={t('portal.verifyEmail.lead')}>
      <SignedInAs email={state.email} />
      <NewPasswordForm
        id="create-password"
        email={state.email}
        label={t('shared.label.password')}
        submit={t('portal.verifyEmail.submit')}
        onSubmit={(password, signal) => redeem((token) => create(token, password, signal), signal)}
      />
    </EntryScreen>
  )
}

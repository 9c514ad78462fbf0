import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { isProblem } from '../../api/api-problem'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LogInNotice } from '../../account/log-in-notice'
import { type LogInRequest, useLogInRequest } from '../../account/log-in-request'
import { type Credentials, PasswordSignInForm } from '../../account/password-sign-in-form'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { SsoHandedOn } from '../../account/sso-leaving'
import { passOnCallback } from '../../account/sso-loaders'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { konnectOidcCallback } from '../../contract/konnect-session'
import { useI18n } from '../../i18n/i18n-context'
import { loadChunk } from '../../loading/chunk'
import { useRealm } from '../../session/realm-context'
import type { ScreenLoader } from '../../session/screen-loader'
import { Alert } from '../../ui/alert'
import { authenticate } from './authenticate'
import { ContinueWithSso } from './continue-with-sso'

export const loader: ScreenLoader = ({ context, url }) =>
  passOnCallback(context, url, context.client.urlOf(konnectOidcCallback, {}))

/** Sign in to Konnect with a password; an organization's single sign-on comes back here, too. */
export function Component() {
  const request = useLogInRequest()
  if (request.callback) return <SsoHandedOn />
  if (request.loginSuccess && !request.error) return <SsoSucceeded request={request} />
  return (
    <>
      <SsoFailed request={request} />
      <SignIn request={request} />
    </>
  )
}

function SignIn({ request: { state, destination } }: { request: LogInRequest }) {
  const { t } = useI18n()
  const context = useRealm()
  const navigate = useNavigate()

  // For somebody whose password was right, but whose address is not verified.
  const [resend, setResend] = useState<ReactNode>(null)

  async function signIn(credentials: Credentials, signal: AbortSignal) {
    try {
      await authenticate(context, credentials, signal)
    } catch (error) {
      setResend(isProblem(error, 'email-not-verified') && (await resendButton(credentials.email)))
      throw error
    }
    if (!signal.aborted) await navigate(destination, { replace: true })
  }

  return (
    <EntryScreen title={t('konnect.signIn.title')}>
      <SignedInElsewhere destination={destination} />
      <LogInNotice notice={state.notice} />
      <Alert>{state.outcome && t(`shared.sso.${state.outcome}`)}</Alert>
      <PasswordSignInForm
        id="konnect-sign-in"
        submit={t('konnect.signIn.submit')}
        forgot={t('konnect.signIn.forgot')}
        problemActions={resend}
        onSubmit={signIn}
      />
      {state.outcome && <ContinueWithSso destination={destination} />}
      <div className="form-links">
        <p>
          <span>{t('konnect.signIn.noAccount')}</span> <EntryLink screen="register">{t('konnect.signIn.signUp')}</EntryLink>
        </p>
      </div>
    </EntryScreen>
  )
}

/** Few people ever need it. Without it, the alert still says what to do. */
async function resendButton(email: string): Promise<ReactNode> {
  try {
    const { ResendVerification } = await loadChunk(() => import('./resend-verification'))
    return <ResendVerification email={email} />
  } catch {
    return null
  }
}

import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { isProblem } from '../../api/api-problem'
import { konnectOidcCallback } from '../../contract/konnect-session'
import { useI18n } from '../../i18n/i18n-context'
import { AuthLink } from '../../layout/auth-link'
import { AuthScreen } from '../../layout/auth-screen'
import { loadChunk } from '../../loading/chunk'
import { type ScreenLoader, useRealmContext } from '../../session/realm-context'
import { type Credentials, PasswordSignInForm } from '../../sign-in/password-sign-in-form'
import { RedirectIfSignedIn } from '../../sign-in/redirect-if-signed-in'
import { SignInNotice } from '../../sign-in/sign-in-notice'
import { type SignInRequest, useSignInRequest } from '../../sign-in/use-sign-in-request'
import { forwardSsoCallback } from '../../sso/sso-loaders'
import { SsoCallbackForwarded } from '../../sso/sso-redirecting'
import { SsoErrorRedirect, SsoSessionCheck } from '../../sso/sso-return'
import { Alert } from '../../ui/alert'
import { ContinueWithSso } from './continue-with-sso'
import { signInUser } from './sign-in-user'

export const loader: ScreenLoader = ({ context, url }) =>
  forwardSsoCallback(context, url, context.client.urlOf(konnectOidcCallback, {}))

/** Sign in to Konnect with a password; an organization's single sign-on comes back here, too. */
export function Component() {
  const request = useSignInRequest()
  if (request.callback) return <SsoCallbackForwarded />
  if (request.loginSuccess && !request.error) return <SsoSessionCheck request={request} />
  return (
    <>
      <SsoErrorRedirect request={request} />
      <SignIn request={request} />
    </>
  )
}

function SignIn({ request: { state, returnTo } }: { request: SignInRequest }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const navigate = useNavigate()

  // For somebody whose password was right, but whose address is not verified.
  const [resend, setResend] = useState<ReactNode>(null)

  async function signIn(credentials: Credentials, signal: AbortSignal) {
    try {
      await signInUser(context, credentials, signal)
    } catch (error) {
      setResend(isProblem(error, 'email-not-verified') && (await loadResendVerification(credentials.email)))
      throw error
    }
    if (!signal.aborted) await navigate(returnTo, { replace: true })
  }

  return (
    <AuthScreen title={t('konnect.signIn.title')}>
      <RedirectIfSignedIn returnTo={returnTo} />
      <SignInNotice notice={state.notice} />
      <Alert>{state.outcome && t(`shared.sso.${state.outcome}`)}</Alert>
      <PasswordSignInForm
        id="konnect-sign-in"
        submitLabel={t('konnect.signIn.submit')}
        forgotLabel={t('konnect.signIn.forgot')}
        problemActions={resend}
        onSubmit={signIn}
      />
      {state.outcome && <ContinueWithSso returnTo={returnTo} />}
      <div className="form-links">
        <p>
          <span>{t('konnect.signIn.noAccount')}</span> <AuthLink screen="signUp">{t('konnect.signIn.signUp')}</AuthLink>
        </p>
      </div>
    </AuthScreen>
  )
}

/** Few people need it. Without it, the alert still explains what to do. */
async function loadResendVerification(email: string): Promise<ReactNode> {
  try {
    const { ResendVerification } = await loadChunk(() => import('./resend-verification'))
    return <ResendVerification email={email} />
  } catch {
    return null
  }
}

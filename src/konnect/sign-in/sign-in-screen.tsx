import { useNavigate } from 'react-router'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LogInNotice } from '../../account/log-in-notice'
import { type LogInRequest, useLogInRequest } from '../../account/log-in-request'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { SsoHandedOn } from '../../account/sso-leaving'
import { passOnCallback } from '../../account/sso-loaders'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { konnectOidcCallback } from '../../contract/konnect-session'
import { useLink } from '../../email-links/link-keeper'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import type { ScreenLoader } from '../../session/screen-loader'
import { Alert } from '../../ui/alert'
import { authenticate } from './authenticate'
import { ContinueWithSso } from './continue-with-sso'
import { SignInForm } from './sign-in-form'

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
  const link = useLink()

  async function signIn(credentials: { email: string; password: string }, signal: AbortSignal) {
    await authenticate(context, credentials, signal)
    await navigate(destination, { replace: true })
  }

  return (
    <EntryScreen title={t('sign-in.title')}>
      <SignedInElsewhere destination={destination} />
      <LogInNotice notice={state.notice} />
      <Alert>{state.outcome && t(`sso.${state.outcome}`)}</Alert>
      <SignInForm initialEmail={state.email ?? link.email} onSubmit={signIn} />
      {state.outcome && <ContinueWithSso destination={destination} />}
      <div className="form-links">
        <p>
          <span>{t('sign-in.no-account')}</span> <EntryLink screen="register">{t('sign-in.sign-up')}</EntryLink>
        </p>
      </div>
    </EntryScreen>
  )
}

import { useNavigate } from 'react-router'
import { developerOidcCallback } from '../../contract/developer-session'
import { useI18n } from '../../i18n/i18n-context'
import { AuthLink } from '../../layout/auth-link'
import { AuthScreen } from '../../layout/auth-screen'
import { href } from '../../paths'
import { type ScreenLoader, useRealmContext } from '../../session/realm-context'
import { type Credentials, PasswordSignInForm } from '../../sign-in/password-sign-in-form'
import { RedirectIfSignedIn } from '../../sign-in/redirect-if-signed-in'
import { saveReturnTo } from '../../sign-in/return-to'
import { SignInNotice } from '../../sign-in/sign-in-notice'
import { useSignInRequest } from '../../sign-in/use-sign-in-request'
import { forwardSsoCallback } from '../../sso/sso-loaders'
import { SsoCallbackForwarded } from '../../sso/sso-redirecting'
import { SsoErrorRedirect, SsoSessionCheck } from '../../sso/sso-return'
import { Alert } from '../../ui/alert'
import { Divider } from '../../ui/divider'
import { ContactAdministrator } from '../contact-administrator'
import { usePortal, useUnapprovedDeveloper } from '../portal-context'
import { hasSso } from '../portal-store'
import { signInDeveloper } from '../sign-in-developer'
import { SsoLink } from './sso-link'

export const loader: ScreenLoader = ({ context, url }) =>
  forwardSsoCallback(context, url, context.client.urlOf(developerOidcCallback, {}))

/** Log in to a portal: with a password, with single sign-on, or with either, by the portal's authMethods. */
export function Component() {
  const request = useSignInRequest()
  if (request.callback) return <SsoCallbackForwarded />
  if (request.loginSuccess && !request.error) return <SsoSessionCheck request={request} />
  return (
    <>
      <SsoErrorRedirect request={request} />
      <SignIn />
    </>
  )
}

function SignIn() {
  const { t } = useI18n()
  const context = useRealmContext()
  const navigate = useNavigate()
  const portal = usePortal()
  const waiting = useUnapprovedDeveloper()
  const { state, returnTo } = useSignInRequest()
  const hasPasswords = portal.basic_auth_enabled

  async function signIn(credentials: Credentials, signal: AbortSignal) {
    const status = await signInDeveloper(context, credentials, signal)
    if (signal.aborted) return
    if (!status) return navigate(returnTo, { replace: true })
    waiting.set({ ...credentials, status })
    saveReturnTo(context.realm, returnTo)
    await navigate(href(context.realm, 'status'))
  }

  return (
    <AuthScreen
      title={t('portal.signIn.title', { portal: portal.name })}
      lead={hasPasswords ? undefined : t('portal.signIn.ssoOnly')}
    >
      <RedirectIfSignedIn returnTo={returnTo} />
      <SignInNotice notice={state.notice} />
      <Alert>
        {state.status ? (
          <>
            <p>
              <strong>{t(`portal.status.${state.status}`)}</strong>
            </p>
            <p>{t(`portal.status.${state.status}.text`)}</p>
          </>
        ) : (
          state.outcome && t(`shared.sso.${state.outcome}`)
        )}
      </Alert>
      {hasPasswords && (
        <PasswordSignInForm
          id="portal-log-in"
          submitLabel={t('portal.signIn.submit')}
          forgotLabel={t('portal.signIn.forgot')}
          onSubmit={signIn}
        />
      )}
      {hasPasswords && hasSso(portal) && <Divider>{t('portal.signIn.or')}</Divider>}
      {hasSso(portal) && <SsoLink returnTo={returnTo} primary={!hasPasswords} />}
      <div className="form-links">
        {hasPasswords && (
          <p>
            <span>{t('portal.signIn.noAccount')}</span> <AuthLink screen="signUp">{t('portal.signIn.signUp')}</AuthLink>
          </p>
        )}
        <p>
          <span>{t('portal.signIn.trouble')}</span> <ContactAdministrator />
        </p>
      </div>
    </AuthScreen>
  )
}

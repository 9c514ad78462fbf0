import { useNavigate } from 'react-router'
import { keepDestination } from '../../account/destination'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LogInNotice } from '../../account/log-in-notice'
import { useLogInRequest } from '../../account/log-in-request'
import { type Credentials, PasswordSignInForm } from '../../account/password-sign-in-form'
import { passOnCallback } from '../../account/sso-loaders'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { SsoHandedOn } from '../../account/sso-leaving'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { developerOidcCallback } from '../../contract/developer-session'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import type { ScreenLoader } from '../../session/screen-loader'
import { useRealm } from '../../session/realm-context'
import { Alert } from '../../ui/alert'
import { Divider } from '../../ui/divider'
import { authenticate } from '../authenticate'
import { ContactAdministrator } from '../contact-administrator'
import { usePortal, useWaitingDeveloper } from '../portal-context'
import { hasSso } from '../portal-store'
import { SsoLink } from './sso-link'

export const loader: ScreenLoader = ({ context, url }) =>
  passOnCallback(context, url, context.client.urlOf(developerOidcCallback, {}))

/** Log in to a portal: with a password, with single sign-on, or with either, as the portal has it. */
export function Component() {
  const request = useLogInRequest()
  if (request.callback) return <SsoHandedOn />
  if (request.loginSuccess && !request.error) return <SsoSucceeded request={request} />
  return (
    <>
      <SsoFailed request={request} />
      <LogInChoice />
    </>
  )
}

function LogInChoice() {
  const { t } = useI18n()
  const context = useRealm()
  const navigate = useNavigate()
  const portal = usePortal()
  const waiting = useWaitingDeveloper()
  const { state, destination } = useLogInRequest()
  const basic = portal.basic_auth_enabled

  async function logIn(credentials: Credentials, signal: AbortSignal) {
    const status = await authenticate(context, credentials, signal)
    if (signal.aborted) return
    if (!status) return navigate(destination, { replace: true })
    waiting.set({ ...credentials, status })
    keepDestination(context.realm, destination)
    await navigate(href(context.realm, 'status'))
  }

  return (
    <EntryScreen title={t('portal.logIn.title', { portal: portal.name })} lead={basic ? undefined : t('portal.logIn.ssoOnly')}>
      <SignedInElsewhere destination={destination} />
      <LogInNotice notice={state.notice} />
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
      {basic && (
        <PasswordSignInForm
          id="portal-log-in"
          submit={t('portal.logIn.submit')}
          forgot={t('portal.logIn.forgot')}
          onSubmit={logIn}
        />
      )}
      {basic && hasSso(portal) && <Divider>{t('portal.logIn.or')}</Divider>}
      {hasSso(portal) && <SsoLink destination={destination} primary={!basic} />}
      <div className="form-links">
        {basic && (
          <p>
            <span>{t('portal.logIn.noAccount')}</span> <EntryLink screen="register">{t('portal.logIn.signUp')}</EntryLink>
          </p>
        )}
        <p>
          <span>{t('portal.logIn.trouble')}</span> <ContactAdministrator />
        </p>
      </div>
    </EntryScreen>
  )
}

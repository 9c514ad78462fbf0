import { isHere, useNavigation } from '../../navigation/navigation'
import { keepDestination } from '../../account/destination'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LogInNotice } from '../../account/log-in-notice'
import { useLogInRequest } from '../../account/log-in-request'
import { type Credentials, PasswordSignInForm } from '../../account/password-sign-in-form'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { SsoHandedOn } from '../../account/sso-leaving'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { useI18n } from '../../i18n/all-words'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { Alert } from '../../ui/alert'
import { Divider } from '../../ui/divider'
import { authenticate } from '../authenticate'
import { ContactAdministrator } from '../contact-administrator'
import { hasSso } from '../portal-query'
import { usePortal } from '../use-portal'
import { useWaitingDeveloper } from '../waiting-developer'
import { SsoLink } from './sso-link'

/** Log in to a portal: with a password, with single sign-on, or with either, as the portal has it. */
export function LogInScreen() {
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
  const { go } = useNavigation()
  const portal = usePortal()
  const waiting = useWaitingDeveloper()
  const { state, destination } = useLogInRequest()
  const basic = portal.basic_auth_enabled

  async function logIn(credentials: Credentials, signal: AbortSignal) {
    const status = await authenticate(context, credentials, signal)
    if (signal.aborted) return
    if (!status) return go(destination, { replace: true })
    waiting.keep({ ...credentials, status })
    keepDestination(context.realm, destination)
    await go(href(context.realm, 'status'))
    // Interrupted: the password stays in memory for no other screen.
    if (!isHere(href(context.realm, 'status'))) waiting.keep(null)
  }

  return (
    <EntryScreen title={t('log-in.title', { portal: portal.name })} lead={basic ? undefined : t('log-in.sso-only')}>
      <LogInNotice notice={state.notice} />
      <Alert>
        {state.status ? (
          <>
            <p>
              <strong>{t(`status.${state.status}`)}</strong>
            </p>
            <p>{t(`status.${state.status}.text`)}</p>
          </>
        ) : (
          state.outcome && t(`sso.${state.outcome}`)
        )}
      </Alert>
      {basic ? (
        <PasswordSignInForm
          id="portal-log-in"
          submit={t('log-in.submit')}
          forgot={t('log-in.forgot')}
          onSubmit={logIn}
        />
      ) : (
        <SignedInElsewhere destination={destination} />
      )}
      {basic && hasSso(portal) && <Divider>{t('log-in.or')}</Divider>}
      {hasSso(portal) && <SsoLink destination={destination} primary={!basic} />}
      <div className="form-links">
        {basic && (
          <p>
            <span>{t('log-in.no-account')}</span> <EntryLink screen="register">{t('log-in.sign-up')}</EntryLink>
          </p>
        )}
        <p>
          <span>{t('log-in.trouble')}</span> <ContactAdministrator />
        </p>
      </div>
    </EntryScreen>
  )
}

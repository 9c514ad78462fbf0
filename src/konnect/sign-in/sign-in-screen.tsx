import { Link } from '../../navigation/navigation'
import { EntryScreen } from '../../account/entry-screen'
import { useLink } from '../../account/link-memory'
import { LogInNotice } from '../../account/log-in-notice'
import { type LogInRequest, useLogInRequest } from '../../account/log-in-request'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Alert } from '../../ui/alert'
import { linkClass } from '../../ui/button'
import { authenticate } from './authenticate'
import { ContinueWithSso } from './continue-with-sso'
import { SignInForm } from './sign-in-form'

/** Sign in to Konnect with a password; also where an organization's single sign-on comes back to. */
export function SignInScreen() {
  const request = useLogInRequest()
  if (request.error) return <SsoFailed error={request.error} request={request} />
  if (request.loginSuccess) return <SsoSucceeded request={request} />
  return <SignIn request={request} />
}

function SignIn({ request: { state, destination } }: { request: LogInRequest }) {
  const { t } = useI18n()
  const context = useDoor()
  const link = useLink()

  return (
    <EntryScreen title={t('sign-in.title')}>
      {/* Also after the form: once there is a session, it goes on to the destination. */}
      <SignedInElsewhere destination={destination} />
      <LogInNotice notice={state.notice} />
      <Alert>{state.outcome && t(`sso.${state.outcome}`)}</Alert>
      <SignInForm
        initialEmail={state.email ?? link.email}
        onSubmit={(credentials, signal) => authenticate(context, credentials, signal)}
      />
      {state.outcome && <ContinueWithSso destination={destination} />}
      <div className="form-links">
        <p>
          {t('sign-in.no-account')}{' '}
          <Link to={href(context.door, 'register')} className={linkClass()}>
            {t('sign-in.sign-up')}
          </Link>
        </p>
      </div>
    </EntryScreen>
  )
}

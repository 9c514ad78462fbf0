import { Link } from '../../navigation/navigation'
import { EntryScreen } from '../../account/entry-screen'
import { useLink } from '../../account/link-memory'
import { LogInNotice } from '../../account/log-in-notice'
import { useLogInRequest } from '../../account/log-in-request'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Alert } from '../../ui/alert'
import { linkClass } from '../../ui/button'
import { authenticate } from './authenticate'
import { ContinueWithSso } from './continue-with-sso'
import { SignInForm } from './sign-in-form'

/** Sign in to Konnect with a password. */
export function SignIn() {
  const { t } = useI18n()
  const context = useDoor()
  const { state, destination } = useLogInRequest()
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
          <span>{t('sign-in.no-account')}</span>{' '}
          <Link to={href(context.door, 'register')} className={linkClass()}>
            {t('sign-in.sign-up')}
          </Link>
        </p>
      </div>
    </EntryScreen>
  )
}

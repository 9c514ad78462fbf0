import { useLogInRequest } from '../../account/log-in-request'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { useI18n } from '../../i18n/all-words'
import { Alert } from '../../ui/alert'
import { ContinueWithSso } from './continue-with-sso'
import { SignIn } from './sign-in'

/** Where an organization's single sign-on comes back to; else sign-in. */
export function SignInScreen() {
  const { t } = useI18n()
  const request = useLogInRequest()
  const { outcome } = request.state
  if (request.error) return <SsoFailed error={request.error} request={request} />
  if (request.loginSuccess) return <SsoSucceeded request={request} />
  if (!outcome) return <SignIn />
  return (
    <SignIn
      sso={{
        alert: <Alert>{t(`sso.${outcome}`)}</Alert>,
        again: <ContinueWithSso destination={request.destination} />,
      }}
    />
  )
}

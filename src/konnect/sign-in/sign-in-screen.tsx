import { useLogInRequest } from '../../account/log-in-request'
import { SsoHandedOn } from '../../account/sso-leaving'
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
  if (request.callback) return <SsoHandedOn />
  if (request.loginSuccess && !request.error) return <SsoSucceeded request={request} />
  return (
    <>
      <SsoFailed request={request} />
      <SignIn
        sso={
          outcome && {
            alert: <Alert>{t(`sso.${outcome}`)}</Alert>,
            again: <ContinueWithSso destination={request.destination} />,
          }
        }
      />
    </>
  )
}

import { useLogInRequest } from '../../account/log-in-request'
import { SsoHandedOn } from '../../account/sso-leaving'
import { SsoFailed, SsoSucceeded } from '../../account/sso-return'
import { SignIn } from './sign-in'

/** Where an organization's single sign-on comes back to; else sign-in. */
export function SignInScreen() {
  const request = useLogInRequest()
  if (request.callback) return <SsoHandedOn />
  if (request.loginSuccess && !request.error) return <SsoSucceeded request={request} />
  return (
    <>
      <SsoFailed request={request} />
      <SignIn />
    </>
  )
}

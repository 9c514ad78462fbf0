import { SignUp } from './sign-up'
import { afterSignUp } from './sign-up-sent'

/** Sign up, and "Check your email": also when the page is loaded there. */
export function SignUpScreen() {
  return <SignUp after={afterSignUp} />
}

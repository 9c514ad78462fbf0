/** The Dev Portal's own screens. */
export const portal = {
  'region.us': 'US region',
  'region.eu': 'EU region',
  'region.au': 'AU region',
  'region.me': 'ME region',
  'region.in': 'IN region',

  'log-in.title': 'Log in to {portal}',
  'log-in.submit': 'Log in',
  'log-in.sso': 'Login with SSO',
  'log-in.forgot': 'Forgot your password?',
  'log-in.or': 'or',
  'log-in.no-account': 'New here?',
  'log-in.sign-up': 'Sign Up',
  'log-in.sso-only': 'This portal uses single sign-on. Log in with your organization’s account.',
  'log-in.trouble': 'Trouble logging in?',
  'log-in.contact': 'Contact the administrator',
  'log-in.contact-plain': 'Contact the administrator of this portal.',

  'sign-up.title': 'Create a developer account',
  'sign-up.lead': 'Register to read the documentation and use the APIs of {portal}.',
  'sign-up.separate':
    'Your account belongs to this portal alone. Konnect and other portals have accounts of their own.',
  'sign-up.submit': 'Create Account',
  'sign-up.have-account': 'Already registered?',
  'sign-up.log-in': 'Log in',
  'sign-up.check-email':
    'If the address is new here, our message has a link to create your password. If it is already registered, our message tells you the status of your registration.',

  'verify.title': 'Create a password',
  'verify.lead': 'One step verifies your email address and sets the password of your account.',
  'verify.submit': 'Create password',
} as const

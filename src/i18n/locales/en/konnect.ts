/** Konnect's own screens. */
export const konnect = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, home',

  'sign-in.title': 'Sign in to Konnect',
  'sign-in.submit': 'Sign in',
  'sign-in.forgot': 'Forgot your password?',
  'sign-in.no-account': 'New to Konnect?',
  'sign-in.sign-up': 'Sign up',
  'sign-in.or': 'or',
  'sign-in.sso': 'Continue with SSO',

  'join.title': 'Create your Konnect account',
  'join.lead': 'Your 30-day free trial of Konnect Plus begins when you first sign in.',
  'join.submit': 'Create account',
  'join.have-account': 'Already have an account?',
  'join.sign-in': 'Sign in',
  'join.code.help': 'You will find it in your invitation email.',
  'join.code.wrong': 'This access code is not valid. Check your invitation.',
  'join.region.help': 'The default region of your organization.',
  'join.region.none': 'No preference',
  'join.region.us': 'United States',
  'join.region.eu': 'Europe',
  'join.region.au': 'Australia',
  'join.region.me': 'Middle East',
  'join.region.in': 'India',
  'join.invite-only':
    'Accounts here are by invitation. Our sales team sets one up for you, with a 30-day free trial of Konnect Plus that begins at your first sign-in.',
  'join.sales': 'Contact sales',
  'join.invited':
    'Already invited? Use the link in your welcome email: it verifies your account and sets your password.',
} as const

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
  'join.code.help': 'You find it in your invitation email.',
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

  'confirm.title': 'Verify your email',
  'confirm.lead': 'One press confirms that this address is yours. Then you can sign in.',
  'confirm.submit': 'Verify email',
  'signed-in-as': 'You are signed in as {person} here. When you go on, that account is signed out in this browser.',

  'welcome.title': 'Welcome to Konnect',
  'welcome.lead': 'Choose your password to finish setting up your account. This also verifies your email address.',
  'welcome.submit': 'Save',
  'welcome.new-link':
    'Enter the email address you were invited with. We will send you a link to choose your password; it verifies your account, too.',
} as const

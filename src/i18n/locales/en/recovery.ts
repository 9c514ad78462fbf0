/** Forgotten passwords, in both realms. */
export const recovery = {
  'forgot.title': 'Forgot your password?',
  'forgot.lead': 'Enter the email address of your account. We will send you a link to choose a new password.',
  'forgot.submit': 'Recover Password',
  'forgot.back': 'Back to sign in',
  'reset.title': 'Choose a new password',
  'reset.lead': 'Saving it ends all other sessions of your account.',
  'reset.submit': 'Save',
} as const

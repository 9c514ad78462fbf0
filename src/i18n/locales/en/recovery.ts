/** Forgotten passwords, at both doors. */
export const recovery = {
  'forgot.title': 'Forgot your password?',
  'forgot.lead': 'Enter the email address of your account. We will send you a link to choose a new password.',
  'forgot.submit': 'Recover Password',
  'forgot.back': 'Back to sign in',
  'reset.title': 'Choose a new password',
  'reset.lead': 'When it is saved, every other session of your account ends.',
  'reset.submit': 'Save',
} as const

/** Around links from e-mails, single sign-on's return, and failures: not among what sign-in and sign-up begin with. */
export const links = {
  'refused.link-expired': 'This link has expired',
  'refused.link-used': 'This link has already been used',
  'refused.link-superseded': 'This link has been replaced by a newer one',
  'refused.link-invalid': 'This link is not valid',
  'refused.link-gone': 'This link has expired or was already used',
  'refused.link-missing': 'Open the link in your email again',
  'refused.link-expired.why': 'For your safety, links in our emails only work for a limited time.',
  'refused.link-used.why':
    'Each link works once. If it was you, continue with your email and password. If you don’t have a password yet, choose one with “Forgot your password?” below.',
  'refused.link-superseded.why':
    'We sent you a newer link after this one. Open the newest email, or ask for another link here.',
  'refused.link-invalid.why':
    'Part of the address may have been lost on the way. Copy the whole link from the email, or ask for a new one here.',
  'refused.link-gone.why': 'Each link works once, and only for a limited time.',
  'refused.link-missing.why':
    'The address of this page no longer contains your link, for example because the page was reloaded. The link may still work: go back to the email and open it.',
  'refused.link-missing.new': 'If you can’t find the email, ask for a new link here.',
  'refused.new-link': 'Send a new link',

  'sso.denied':
    'Single sign-on did not let you in: you stopped there, or your account has no access here. Please try again in one of the ways below, or ask an administrator for access.',
  'sso.unavailable':
    'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.',
  'sso.interrupted':
    'Single sign-on was interrupted before it was complete. Please try again in one of the ways below.',
  'sso.no-session':
    'Single sign-on came back, but there is no session in this browser. If you block cookies, allow them for this site, then try again.',
  'sso.loop':
    'Single sign-on came back several times without a session, so we stopped. Allow cookies for this site, then try again.',
  'sso.failed': 'Single sign-on did not work this time. Please try again in one of the ways below.',
  'sso.leaving': 'Taking you to your identity provider…',
  'sso.returning': 'Completing your sign-in…',
  'menu.account': 'Account, {name}',
  'menu.account.unnamed': 'Account',
  'not-found.title': 'Page not found',
  'not-found.text': 'This address leads nowhere. It may have been mistyped, or the page was moved.',
  'not-found.home': 'Go to the start page',
  'failed.title': 'Something went wrong',
  'failed.text':
    'This page stopped working. It is not your fault. Try again; if it happens once more, come back a little later.',
  'failed.offline': 'You are offline',
  'failed.offline.text':
    'This page could not be loaded without a network. It continues by itself when you are back online.',
  'config.title': 'This site is not set up correctly',
  'config.key': 'The configuration value “{key}” is not valid.',
  'config.unreadable': 'The configuration cannot be read.',
  'config.help': 'If you run this site, correct its configuration. If you are visiting, please come back later.',

  'confirm.title': 'Verify your email',
  'confirm.lead': 'Press the button to confirm that this address is yours. Then you can sign in.',
  'confirm.submit': 'Verify email',
  'signed-in-as': 'You are signed in as {person} here. If you continue, that account is signed out in this browser.',

  'welcome.title': 'Welcome to Konnect',
  'welcome.lead': 'Choose your password to finish setting up your account. This also verifies your email address.',
  'welcome.submit': 'Save',
  'welcome.new-link':
    'Enter the email address you were invited with. We will send you a link to choose your password; it verifies your account, too.',
} as const

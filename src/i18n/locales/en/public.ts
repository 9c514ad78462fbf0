/** Words of the screens before sign-in, of both realms: ICU MessageFormat. */
export const messages = {
  'ui.skip': 'Skip to the content',
  'ui.errors': 'Please check {count, plural, one {# field} other {# fields}}',
  'ui.theme': 'Theme',
  'ui.theme.light': 'Light',
  'ui.theme.dark': 'Dark',
  'ui.theme.system': 'System',
  'ui.language': 'Language',
  'ui.language.failed': 'This language could not be loaded. Check your connection and try again.',
  'ui.loading': 'Loading',
  'password.show': 'Show password',
  'password.requirements': 'Your password needs',
  'password.met': 'met',
  'password.not-met': 'not met',

  // What forms and messages of all journeys share.
  'label.email': 'Email',
  'label.password': 'Password',
  'label.newPassword': 'New password',
  'label.oldPassword': 'Current password',
  'label.fullName': 'Full name',
  'label.firstName': 'First name',
  'label.lastName': 'Last name',
  'label.organization': 'Organization name',
  'label.accessCode': 'Access Code',
  'label.region': 'Region',

  'missing.email': 'Enter your email address.',
  'missing.password': 'Enter your password.',
  'missing.newPassword': 'Choose a password.',
  'missing.oldPassword': 'Enter your current password.',
  'missing.fullName': 'Enter your full name.',
  'missing.firstName': 'Enter your first name.',
  'missing.lastName': 'Enter your last name.',
  'missing.organization': 'Enter the name of your organization.',
  'missing.accessCode': 'Enter the access code from your invitation email.',
  'missing.region': 'Choose a region.',

  'invalid.email': 'Enter an email address like name@example.com.',
  'invalid.email.character': 'Use an address without “{character}” before the @.',
  'invalid.password': 'Check your password.',
  'invalid.newPassword': 'Choose a password that meets all the requirements.',
  'invalid.oldPassword': 'Check your current password.',
  'invalid.fullName': 'Use at most 256 characters for your name.',
  'invalid.firstName': 'Use at most 127 characters for your first name.',
  'invalid.lastName': 'Use at most 128 characters for your last name.',
  'invalid.organization': 'Use at most 256 characters for the organization name.',
  'invalid.accessCode': 'Check the access code in your invitation email.',
  'invalid.region': 'Choose one of the regions.',

  'password.length': 'At least {count} characters',
  'password.classes':
    'At least {count, plural, one {# of these} other {# of these}}: a lowercase letter, an uppercase letter, a special character',
  'password.too-long': 'At most {count} characters',
  'form.did-you-mean': 'Did you mean {email}?',

  'check-email.title': 'Check your email',
  'check-email.inbox': 'Look in the inbox of',
  'check-email.sign-up':
    'Open our message and follow the link in it to continue. The link works once and expires after 24 hours.',
  'check-email.forgot':
    'If an account exists for this address, you will find our message there, with a link to choose a new password. The link works once and expires after 1 hour.',
  'check-email.spam': 'Nothing there? It can take a minute. Look in your spam folder, too.',
  'check-email.resend': 'Resend email',
  'check-email.resent': 'Sent again. Only the newest link works.',
  'check-email.wait': 'You can ask again in {seconds, plural, one {# second} other {# seconds}}.',
  'check-email.ready': 'You can ask for the email again now.',
  'check-email.different': 'Use a different email',

  'legal.agree': 'By creating an account you agree to the following:',
  'legal.terms': 'Terms of service',
  'legal.privacy': 'Privacy policy',

  'frame.konnect-line': 'One entrance to every gateway, service and route you run.',
  'frame.portal-line': 'Find an API, read how it works, and start building.',
  'notice.password-created':
    'Your password is set. You can log in as soon as your account is approved. Some portals do that right away.',
  'notice.verified': 'Your email address is verified. Sign in to continue.',
  'notice.password-saved': 'Your new password is saved. You can use it now.',
  'notice.signed-out': 'You are signed out.',
  'notice.session-ended': 'Your session has ended. You can continue where you left off.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Try again',
  'screen.loading': 'Loading…',
  'offline.notice': 'You are offline. Check your connection.',

  'problem.invalid-input': 'Please check what you entered and try again.',
  'problem.bad-request': 'That request was not understood. Please check what you entered and try again.',
  'problem.invalid-credentials':
    'That email and password do not match. Check both and try again, or reset your password.',
  'problem.approval-pending': 'Your account is waiting for an administrator’s approval.',
  'problem.registration-rejected': 'Your registration was not approved.',
  'problem.access-revoked': 'Your access was revoked.',
  'problem.email-not-verified': 'Your email address is not verified yet. Use the link in the message we sent you.',
  'problem.wrong-access-code': 'That access code is not valid. Copy it from your invitation email.',
  'problem.unauthenticated': 'Your session has ended. Sign in and try again.',
  'problem.forbidden': 'You are not allowed to do that. Ask the owner of your organization.',
  'problem.not-found': 'We could not find what you asked for. Check the address and try again.',
  'problem.conflict': 'This has changed elsewhere in the meantime. Check the current state and try again.',
  'problem.link-invalid': 'This link is not valid.',
  'problem.link-expired': 'This link has expired.',
  'problem.link-used': 'This link has already been used.',
  'problem.link-superseded': 'This link has been replaced by a newer one.',
  'problem.link-gone': 'This link has expired or was already used.',
  'problem.throttled': 'Too many attempts. Wait a moment, then try again.',
  'problem.server-error': 'Something went wrong on our side. Please try again.',
  'problem.unavailable': 'The service is not available right now. Please try again in a moment.',
  'problem.unreadable': 'We received an answer we could not read. Please try again.',
  'problem.network': 'We could not reach the service. Check your connection and try again.',
  'problem.timeout': 'The service took too long to answer. Please try again.',
  'problem.cookies-blocked':
    'Your details are correct, but this browser did not keep the session. Allow cookies for this site, then try again.',
  'problem.kept': 'What you entered is still here.',
  'problem.reference': 'Reference: {instance}',
  'problem.wait-over': 'The wait is over. You can try again now.',
  'problem.wait-seconds':
    'Too many attempts. You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.wait-minutes':
    'Too many attempts. You can try again in {minutes, plural, one {# minute} other {# minutes}}.',

  // Forgotten passwords, in both realms.
  'forgot.title': 'Forgot your password?',
  'forgot.lead': 'Enter the email address of your account. We will send you a link to choose a new password.',
  'forgot.submit': 'Recover Password',
  'forgot.back': 'Back to sign in',
  'reset.title': 'Choose a new password',
  'reset.lead': 'Saving it ends all other sessions of your account.',
  'reset.submit': 'Save',

  // Konnect's own screens.
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

  // The Dev Portal's own screens.
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

  // Around links from e-mails, single sign-on's return, and failures: not among what sign-in and sign-up begin with.
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

  'konnect-failed.title': 'Konnect cannot be reached',
  'status.pending': 'Approval pending',
  'status.pending.text':
    'Your email address and password are correct. An administrator still has to approve your account; we will send you an email when that happens.',
  'status.rejected': 'Registration rejected',
  'status.rejected.text':
    'An administrator of this portal did not approve your registration. If you think that is a mistake, contact the administrator.',
  'status.revoked': 'Access revoked',
  'status.revoked.text':
    'An administrator of this portal has ended your access. If you still need it, ask the administrator to approve your account again.',
  'status.check': 'Check again',
  'status.unchanged': 'Nothing has changed yet.',
  'status.changed': 'Your status has changed.',
  'status.email': 'Email me my status',
  'status.emailed': 'We have sent your status to {email}.',
  'status.back': 'Back to log in',
  'portal-failed.title': 'This portal cannot be reached',
  'portal-unknown.title': 'Page not found',
  'portal-unknown.text': 'There is no portal at this address. Check it, or ask the administrator who invited you.',
} as const

/** Messages of the public screens, of both realms: ICU MessageFormat. */
export const messages = {
  'shared.ui.skip': 'Skip to the content',
  'shared.form.errors': 'Please check {count, plural, one {# field} other {# fields}}',
  'shared.ui.theme': 'Theme',
  'shared.ui.theme.light': 'Light',
  'shared.ui.theme.dark': 'Dark',
  'shared.ui.theme.system': 'System',
  'shared.ui.language': 'Language',
  'shared.ui.language.failed': 'This language could not be loaded. Check your connection and try again.',
  'shared.form.loading': 'Loading',
  'shared.password.show': 'Show password',
  'shared.password.requirements': 'Your password needs',
  'shared.password.met': 'met',
  'shared.password.notMet': 'not met',

  // What forms and messages of all journeys share.
  'shared.label.email': 'Email',
  'shared.label.password': 'Password',
  'shared.label.newPassword': 'New password',
  'shared.label.oldPassword': 'Current password',
  'shared.label.fullName': 'Full name',
  'shared.label.firstName': 'First name',
  'shared.label.lastName': 'Last name',
  'shared.label.organization': 'Organization name',
  'shared.label.accessCode': 'Access Code',
  'shared.label.region': 'Region',

  'shared.missing.email': 'Enter your email address.',
  'shared.missing.password': 'Enter your password.',
  'shared.missing.newPassword': 'Choose a password.',
  'shared.missing.oldPassword': 'Enter your current password.',
  'shared.missing.fullName': 'Enter your full name.',
  'shared.missing.firstName': 'Enter your first name.',
  'shared.missing.lastName': 'Enter your last name.',
  'shared.missing.organization': 'Enter the name of your organization.',
  'shared.missing.accessCode': 'Enter the access code from your invitation email.',
  'shared.missing.region': 'Choose a region.',

  'shared.invalid.email': 'Enter an email address like name@example.com.',
  'shared.invalid.email.character': 'Use an address without “{character}” before the @.',
  'shared.invalid.password': 'Check your password.',
  'shared.invalid.newPassword': 'Choose a password that meets all the requirements.',
  'shared.invalid.oldPassword': 'Check your current password.',
  'shared.invalid.fullName': 'Use at most 256 characters for your name.',
  'shared.invalid.firstName': 'Use at most 127 characters for your first name.',
  'shared.invalid.lastName': 'Use at most 128 characters for your last name.',
  'shared.invalid.organization': 'Use at most 256 characters for the organization name.',
  'shared.invalid.accessCode': 'Check the access code in your invitation email.',
  'shared.invalid.region': 'Choose one of the regions.',

  'shared.password.length': 'At least {count} characters',
  'shared.password.classes':
    'At least {count, plural, one {# of these} other {# of these}}: a lowercase letter, an uppercase letter, a special character',
  'shared.password.tooLong': 'At most {count} characters',
  'shared.didYouMean': 'Did you mean {email}?',

  'shared.checkEmail.title': 'Check your email',
  'shared.checkEmail.inbox': 'Look in the inbox of',
  'shared.checkEmail.signUp':
    'Open our message and follow the link in it to continue. The link works once and expires after 24 hours.',
  'shared.checkEmail.forgot':
    'If an account exists for this address, you will find our message there, with a link to choose a new password. The link works once and expires after 1 hour.',
  'shared.checkEmail.spam': 'Nothing there? It can take a minute. Look in your spam folder, too.',
  'shared.checkEmail.resend': 'Resend email',
  'shared.checkEmail.resent': 'Sent again. Only the newest link works.',
  'shared.checkEmail.wait': 'You can ask again in {seconds, plural, one {# second} other {# seconds}}.',
  'shared.checkEmail.ready': 'You can ask for the email again now.',
  'shared.checkEmail.different': 'Use a different email',

  'shared.legal.agree': 'By creating an account you agree to the following:',
  'shared.legal.terms': 'Terms of service',
  'shared.legal.privacy': 'Privacy policy',

  'konnect.tagline': 'One entrance to every gateway, service and route you run.',
  'portal.tagline': 'Find an API, read how it works, and start building.',
  'shared.notice.password-created':
    'Your password is set. You can log in as soon as your account is approved. Some portals do that right away.',
  'shared.notice.verified': 'Your email address is verified. Sign in to continue.',
  'shared.notice.password-saved': 'Your new password is saved. You can use it now.',
  'shared.notice.signed-out': 'You are signed out.',
  'shared.notice.session-ended': 'Your session has ended. You can continue where you left off.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Try again',
  'shared.loading': 'Loading…',
  'shared.offline': 'You are offline. Check your connection.',

  'shared.problem.invalid-input': 'Please check what you entered and try again.',
  'shared.problem.bad-request': 'That request was not understood. Please check what you entered and try again.',
  'shared.problem.invalid-credentials':
    'That email and password do not match. Check both and try again, or reset your password.',
  'shared.problem.approval-pending': 'Your account is waiting for an administrator’s approval.',
  'shared.problem.registration-rejected': 'Your registration was not approved.',
  'shared.problem.access-revoked': 'Your access was revoked.',
  'shared.problem.email-not-verified':
    'Your email address is not verified yet. Use the link in the message we sent you.',
  'shared.problem.wrong-access-code': 'That access code is not valid. Copy it from your invitation email.',
  'shared.problem.unauthenticated': 'Your session has ended. Sign in and try again.',
  'shared.problem.forbidden': 'You are not allowed to do that. Ask the owner of your organization.',
  'shared.problem.not-found': 'We could not find what you asked for. Check the address and try again.',
  'shared.problem.conflict': 'This has changed elsewhere in the meantime. Check the current state and try again.',
  'shared.problem.link-invalid': 'This link is not valid.',
  'shared.problem.link-expired': 'This link has expired.',
  'shared.problem.link-used': 'This link has already been used.',
  'shared.problem.link-superseded': 'This link has been replaced by a newer one.',
  'shared.problem.link-gone': 'This link has expired or was already used.',
  'shared.problem.throttled': 'Too many attempts. Wait a moment, then try again.',
  'shared.problem.server-error': 'Something went wrong on our side. Please try again.',
  'shared.problem.unavailable': 'The service is not available right now. Please try again in a moment.',
  'shared.problem.unreadable': 'We received an answer we could not read. Please try again.',
  'shared.problem.network': 'We could not reach the service. Check your connection and try again.',
  'shared.problem.timeout': 'The service took too long to answer. Please try again.',
  'shared.problem.cookies-blocked':
    'Your details are correct, but this browser did not keep the session. Allow cookies for this site, then try again.',
  'shared.problem.kept': 'What you entered is still here.',
  'shared.problem.reference': 'Reference: {instance}',
  'shared.problem.wait-over': 'The wait is over. You can try again now.',
  'shared.problem.wait-seconds':
    'Too many attempts. You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  'shared.problem.wait-minutes':
    'Too many attempts. You can try again in {minutes, plural, one {# minute} other {# minutes}}.',

  // Forgotten passwords, in both realms.
  'shared.forgotPassword.title': 'Forgot your password?',
  'shared.forgotPassword.lead':
    'Enter the email address of your account. We will send you a link to choose a new password.',
  'shared.forgotPassword.submit': 'Recover Password',
  'shared.backToSignIn': 'Back to sign in',
  'shared.resetPassword.title': 'Choose a new password',
  'shared.resetPassword.lead': 'Saving it ends all other sessions of your account.',
  'shared.resetPassword.submit': 'Save',

  // Konnect's own screens.
  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, home',

  'konnect.signIn.title': 'Sign in to Konnect',
  'konnect.signIn.submit': 'Sign in',
  'konnect.signIn.forgot': 'Forgot your password?',
  'konnect.signIn.noAccount': 'New to Konnect?',
  'konnect.signIn.signUp': 'Sign up',
  'konnect.signIn.or': 'or',
  'konnect.signIn.sso': 'Continue with SSO',

  'konnect.signUp.title': 'Create your Konnect account',
  'konnect.signUp.lead': 'Your 30-day free trial of Konnect Plus begins when you first sign in.',
  'konnect.signUp.submit': 'Create account',
  'konnect.signUp.haveAccount': 'Already have an account?',
  'konnect.signUp.signIn': 'Sign in',
  'konnect.signUp.code.help': 'You will find it in your invitation email.',
  'konnect.signUp.code.wrong': 'This access code is not valid. Check your invitation.',
  'konnect.signUp.region.help': 'The default region of your organization.',
  'konnect.signUp.region.none': 'No preference',
  'konnect.signUp.region.us': 'United States',
  'konnect.signUp.region.eu': 'Europe',
  'konnect.signUp.region.au': 'Australia',
  'konnect.signUp.region.me': 'Middle East',
  'konnect.signUp.region.in': 'India',
  'konnect.signUp.inviteOnly':
    'Accounts here are by invitation. Our sales team sets one up for you, with a 30-day free trial of Konnect Plus that begins at your first sign-in.',
  'konnect.signUp.sales': 'Contact sales',
  'konnect.signUp.invited':
    'Already invited? Use the link in your welcome email: it verifies your account and sets your password.',

  // The Dev Portal's own screens.
  'portal.region.us': 'US region',
  'portal.region.eu': 'EU region',
  'portal.region.au': 'AU region',
  'portal.region.me': 'ME region',
  'portal.region.in': 'IN region',

  'portal.signIn.title': 'Log in to {portal}',
  'portal.signIn.submit': 'Log in',
  'portal.signIn.sso': 'Login with SSO',
  'portal.signIn.forgot': 'Forgot your password?',
  'portal.signIn.or': 'or',
  'portal.signIn.noAccount': 'New here?',
  'portal.signIn.signUp': 'Sign Up',
  'portal.signIn.ssoOnly': 'This portal uses single sign-on. Log in with your organization’s account.',
  'portal.signIn.trouble': 'Trouble logging in?',
  'portal.signIn.contact': 'Contact the administrator',
  'portal.signIn.contactPlain': 'Contact the administrator of this portal.',

  'portal.signUp.title': 'Create a developer account',
  'portal.signUp.lead': 'Register to read the documentation and use the APIs of {portal}.',
  'portal.signUp.separate':
    'Your account belongs to this portal alone. Konnect and other portals have accounts of their own.',
  'portal.signUp.submit': 'Create Account',
  'portal.signUp.haveAccount': 'Already registered?',
  'portal.signUp.logIn': 'Log in',
  'portal.signUp.checkEmail':
    'If the address is new here, our message has a link to create your password. If it is already registered, our message tells you the status of your registration.',

  'portal.verifyEmail.title': 'Create a password',
  'portal.verifyEmail.lead': 'One step verifies your email address and sets the password of your account.',
  'portal.verifyEmail.submit': 'Create password',

  // Around links from e-mails, single sign-on's return, and failures: not among what sign-in and sign-up begin with.
  'shared.refusedLink.link-expired': 'This link has expired',
  'shared.refusedLink.link-used': 'This link has already been used',
  'shared.refusedLink.link-superseded': 'This link has been replaced by a newer one',
  'shared.refusedLink.link-invalid': 'This link is not valid',
  'shared.refusedLink.link-gone': 'This link has expired or was already used',
  'shared.refusedLink.link-missing': 'Open the link in your email again',
  'shared.refusedLink.link-expired.why': 'For your safety, links in our emails only work for a limited time.',
  'shared.refusedLink.link-used.why':
    'Each link works once. If it was you, continue with your email and password. If you don’t have a password yet, choose one with “Forgot your password?” below.',
  'shared.refusedLink.link-superseded.why':
    'We sent you a newer link after this one. Open the newest email, or ask for another link here.',
  'shared.refusedLink.link-invalid.why':
    'Part of the address may have been lost on the way. Copy the whole link from the email, or ask for a new one here.',
  'shared.refusedLink.link-gone.why': 'Each link works once, and only for a limited time.',
  'shared.refusedLink.link-missing.why':
    'The address of this page no longer contains your link, for example because the page was reloaded. The link may still work: go back to the email and open it.',
  'shared.refusedLink.link-missing.new': 'If you can’t find the email, ask for a new link here.',
  'shared.refusedLink.newLink': 'Send a new link',

  'shared.sso.denied':
    'Single sign-on did not let you in: you stopped there, or your account has no access here. Please try again in one of the ways below, or ask an administrator for access.',
  'shared.sso.unavailable':
    'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.',
  'shared.sso.interrupted':
    'Single sign-on was interrupted before it was complete. Please try again in one of the ways below.',
  'shared.sso.no-session':
    'Single sign-on came back, but there is no session in this browser. If you block cookies, allow them for this site, then try again.',
  'shared.sso.loop':
    'Single sign-on came back several times without a session, so we stopped. Allow cookies for this site, then try again.',
  'shared.sso.failed': 'Single sign-on did not work this time. Please try again in one of the ways below.',
  'shared.sso.leaving': 'Taking you to your identity provider…',
  'shared.sso.returning': 'Completing your sign-in…',
  'shared.accountMenu': 'Account, {name}',
  'shared.accountMenu.unnamed': 'Account',
  'shared.notFound.title': 'Page not found',
  'shared.notFound.text': 'This address leads nowhere. It may have been mistyped, or the page was moved.',
  'shared.notFound.home': 'Go to the start page',
  'shared.failed.title': 'Something went wrong',
  'shared.failed.text':
    'This page stopped working. It is not your fault. Try again; if it happens once more, come back a little later.',
  'shared.failed.offline': 'You are offline',
  'shared.failed.offline.text':
    'This page could not be loaded without a network. It continues by itself when you are back online.',
  'shared.config.title': 'This site is not set up correctly',
  'shared.config.key': 'The configuration value “{key}” is not valid.',
  'shared.config.unreadable': 'The configuration cannot be read.',
  'shared.config.help': 'If you run this site, correct its configuration. If you are visiting, please come back later.',

  'konnect.verifyEmail.title': 'Verify your email',
  'konnect.verifyEmail.lead': 'Press the button to confirm that this address is yours. Then you can sign in.',
  'konnect.verifyEmail.submit': 'Verify email',
  'shared.signedInAs':
    'You are signed in as {person} here. If you continue, that account is signed out in this browser.',

  'konnect.welcome.title': 'Welcome to Konnect',
  'konnect.welcome.lead':
    'Choose your password to finish setting up your account. This also verifies your email address.',
  'konnect.welcome.submit': 'Save',
  'konnect.welcome.newLink':
    'Enter the email address you were invited with. We will send you a link to choose your password; it verifies your account, too.',

  'konnect.failed.title': 'Konnect cannot be reached',
  'portal.status.pending': 'Approval pending',
  'portal.status.pending.text':
    'Your email address and password are correct. An administrator still has to approve your account; we will send you an email when that happens.',
  'portal.status.rejected': 'Registration rejected',
  'portal.status.rejected.text':
    'An administrator of this portal did not approve your registration. If you think that is a mistake, contact the administrator.',
  'portal.status.revoked': 'Access revoked',
  'portal.status.revoked.text':
    'An administrator of this portal has ended your access. If you still need it, ask the administrator to approve your account again.',
  'portal.status.check': 'Check again',
  'portal.status.unchanged': 'Nothing has changed yet.',
  'portal.status.changed': 'Your status has changed.',
  'portal.status.email': 'Email me my status',
  'portal.status.emailed': 'We have sent your status to {email}.',
  'portal.status.back': 'Back to log in',
  'portal.failed.title': 'This portal cannot be reached',
  'portal.unknown.title': 'Page not found',
  'portal.unknown.text': 'There is no portal at this address. Check it, or ask the administrator who invited you.',
} as const

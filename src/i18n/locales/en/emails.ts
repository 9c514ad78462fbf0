/** Words of the e-mails that the simulated backend sends. "trial" in one subject only, "already" where an account exists. */
export const messages = {
  'email.shared.hello': 'Hello {name},',
  'email.shared.hello.nobody': 'Hello,',
  'email.shared.linkInFull': 'If the button does not work, copy this address into your browser:',
  'email.shared.why': 'Why you got this: {reason}',
  'email.shared.logIn': 'Log in',
  'email.shared.signIn': 'Sign in',
  'email.shared.forgot': 'Reset your password',

  'email.developer-verify.subject': 'Verify your email for {portal}',
  'email.developer-verify.intro':
    'Thank you for registering with {portal}. Follow the link to verify your email address and create a password. It works once, for 24 hours.',
  'email.developer-verify.approved':
    'This portal approves registrations at once: you can log in as soon as you have created your password.',
  'email.developer-verify.pending':
    'An administrator of {portal} reviews each registration. You can create your password now; we’ll email you when you are approved.',
  'email.developer-verify.action': 'Verify email and create a password',
  'email.developer-verify.reason':
    'somebody registered with {portal} with this address. If that was not you, you can ignore this email.',

  'email.developer-known.subject': 'You have already registered with {portal}',
  'email.developer-known.status':
    'You have already registered with {portal}. The status of your registration is: {status}.',
  'email.developer-known.status.pending': 'Pending',
  'email.developer-known.status.approved': 'Approved',
  'email.developer-known.status.rejected': 'Rejected',
  'email.developer-known.status.revoked': 'Revoked',
  'email.developer-known.next.pending':
    'An administrator has yet to review your registration. There is nothing to do until then; we’ll email you when you are approved.',
  'email.developer-known.next.approved':
    'You can log in with your email address and password. If you have forgotten the password, ask for a new one on the log-in page.',
  'email.developer-known.next.approved-unfinished': 'You can log in as soon as you have created your password.',
  'email.developer-known.next.rejected':
    'An administrator has rejected your registration. To register again, ask an administrator of {portal} to delete it first.',
  'email.developer-known.next.revoked':
    'An administrator has revoked your access. To get it back, contact an administrator of {portal}.',
  'email.developer-known.fresh':
    'You have not finished setting up your account. Follow this new link to verify your email address and create a password; it replaces the earlier ones and works once, for 24 hours.',
  'email.developer-known.reason':
    'somebody registered with {portal} with this address, which is known there. Your registration has not been changed.',

  'email.developer-approved.subject': 'You are approved for {portal}',
  'email.developer-approved.intro': 'An administrator has approved your access to {portal}. You can log in now.',
  'email.developer-approved.unfinished':
    'An administrator has approved your access to {portal}. Before you can log in, create your password: use the link in the email you got when you registered, or register again to get a new link.',
  'email.developer-approved.register': 'Get a new link',
  'email.developer-approved.reason': 'you registered with {portal}.',

  'email.password-reset.subject': 'Choose a new password for {place}',
  'email.password-reset.intro':
    'Follow the link to choose a new password for {place}. It works once, for 1 hour. Until then your password stays as it is.',
  'email.password-reset.action': 'Choose a new password',
  'email.password-reset.reason':
    'somebody asked for a new password for your account at {place}. If that was not you, you can ignore this email.',

  'email.password-changed.subject': 'Your password for {place} was changed',
  'email.password-changed.intro':
    'The password of your account at {place} was changed, and you were signed out everywhere else.',
  'email.password-changed.notYou': 'If that was not you, reset your password now.',
  'email.password-changed.reason': 'you have an account at {place}, and we tell you about each change of its password.',

  'email.konnect-welcome.subject': 'Welcome to Konnect: verify your email',
  'email.konnect-welcome.intro':
    'Thank you for signing up. Follow the link to verify your account. It works once, for 24 hours.',
  'email.konnect-welcome.trial': 'Your 30 days of Konnect Plus, free of charge, begin when you first sign in.',
  'email.konnect-welcome.action': 'Verify your account',
  'email.konnect-welcome.reason':
    'somebody signed up for Konnect with this address. If that was not you, you can ignore this email.',

  'email.konnect-known.subject': 'You already have a Konnect account',
  'email.konnect-known.intro':
    'Somebody signed up for Konnect with this address, but you already have an account. Nothing has been changed.',
  'email.konnect-known.next': 'Sign in with your password. If you have forgotten it, you can reset it.',
  'email.konnect-known.reason': 'this address has an account at Konnect.',

  'email.konnect-invitation.subject': 'Your invitation to Konnect',
  'email.konnect-invitation.intro':
    'You are invited to sign up for Konnect with {organization}. Enter this access code when you sign up:',
  'email.konnect-invitation.code': 'Access code: {code}',
  'email.konnect-invitation.action': 'Sign up for Konnect',
  'email.konnect-invitation.reason': 'Kong invited this address to Konnect.',

  'email.konnect-invited-welcome.subject': 'Welcome to Konnect: set your password',
  'email.konnect-invited-welcome.intro':
    'An account at Konnect was set up for you in {organization}. Follow the link to verify it and to choose your own password. It works once, for 7 days.',
  'email.konnect-invited-welcome.action': 'Set your password',
  'email.konnect-invited-welcome.reason': 'an account was set up for this address.',

  'email.trial-notice.subject': 'Your Konnect Plus trial ends in three days',
  'email.trial-notice.intro': 'The Konnect Plus trial of {organization} ends on {date} (UTC).',
  'email.trial-notice.choice':
    'Choose how to go on: continue with a paid Konnect Plus subscription, or downgrade to Konnect Free.',
  'email.trial-notice.action': 'Choose your plan',
  'email.trial-notice.reason': 'you are the owner of {organization} at Konnect.',
} as const

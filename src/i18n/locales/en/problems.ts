export const problems = {
  'problem.invalid-input': 'Please check what you entered and try again.',
  'problem.bad-request': 'That request was not understood. Please check what you entered and try again.',
  'problem.invalid-credentials':
    'That email and password do not match. Check both and try again, or reset your password.',
  'problem.approval-pending': 'Your account is waiting for an administrator’s approval.',
  'problem.registration-rejected': 'Your registration was not approved.',
  'problem.access-revoked': 'Your access was revoked.',
  'problem.email-not-verified': 'Your email address has not been verified yet.',
  'problem.wrong-access-code': 'That access code is not valid. Copy it from your invitation email.',
  'problem.unauthenticated': 'Your session has ended. Sign in and try again.',
  'problem.forbidden': 'You are not allowed to do that. Ask the owner of your organization.',
  'problem.not-found': 'We could not find what you asked for. Check the address and try again.',
  'problem.conflict': 'This was changed somewhere else meanwhile. Look at the current state and try again.',
  'problem.link-invalid': 'This link is not valid.',
  'problem.link-expired': 'This link has expired.',
  'problem.link-used': 'This link has already been used.',
  'problem.link-superseded': 'This link has been replaced by a newer one.',
  'problem.link-gone': 'This link has expired or was already used.',
  'problem.throttled': 'Too many attempts. Wait a moment, then try again.',
  'problem.server-error': 'Something went wrong on our side. Nothing you entered is lost; please try again.',
  'problem.unavailable':
    'The service is not available right now. Nothing you entered is lost; please try again in a moment.',
  'problem.unreadable': 'We received an answer we could not read. Nothing you entered is lost; please try again.',
  'problem.network': 'We could not reach the service. Check your connection and try again.',
  'problem.timeout': 'The service took too long to answer. Please try again.',
  'problem.cookies-blocked':
    'Your details are right, but this browser did not keep the session. Allow cookies for this site, then try again.',
  'problem.reference': 'Reference: {instance}',
  'problem.wait-over': 'The wait is over. You can try again now.',
  'problem.wait-seconds':
    'Too many attempts. You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.wait-minutes':
    'Too many attempts. You can try again in {minutes, plural, one {# minute} other {# minutes}}.',
} as const

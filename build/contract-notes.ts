import type { OperationId } from '../src/contract/endpoints'

interface Note {
  readonly summary: string
  /** Where the shape comes from: Kong's published documents, what Kong's own clients do, or decided by us. */
  readonly source: 'published' | 'client' | 'ours'
}

/** What the OpenAPI document says of each operation, and no browser needs to know. */
export const contractNotes: Readonly<Record<OperationId, Note>> = {
  'get-portal': { summary: 'The portal, and how one may log in to it', source: 'published' },
  'get-customization': { summary: 'Theme and menus of the portal', source: 'published' },
  'get-logo': { summary: "The portal's logo, png or jpg", source: 'published' },
  'get-favicon': { summary: "The portal's favicon, png or jpg", source: 'published' },
  'register-developer': {
    summary: 'Register with this portal, or have the status and a fresh link mailed',
    source: 'published',
  },
  'verify-developer-email': { summary: 'Redeem the verification link', source: 'published' },
  'forgot-developer-password': {
    summary: 'Have a link for a new password mailed, if there is an account',
    source: 'published',
  },
  'reset-developer-password': { summary: 'Set a password with a one-time token', source: 'published' },
  'authenticate-developer': {
    summary: 'Log in with e-mail and password; sets the session cookies',
    source: 'published',
  },
  'start-developer-sso': {
    summary: 'Start single sign-on: a page load that ends at the identity provider',
    source: 'published',
  },
  'developer-oidc-callback': {
    summary: "The identity provider's answer: sets the session cookies and goes back to the realm",
    source: 'client',
  },
  'refresh-developer': { summary: 'Renew the session by its refresh cookie', source: 'published' },
  'log-out-developer': { summary: 'End the session', source: 'published' },
  'get-developer-me': { summary: 'Who is logged in: the only truth about it', source: 'published' },
  'list-apis': { summary: 'The published APIs that the caller may see', source: 'published' },
  'get-api': { summary: 'One published API', source: 'published' },
  'list-portals': { summary: 'The portals of the organization', source: 'published' },
  'get-managed-portal': { summary: 'One portal', source: 'published' },
  'update-managed-portal': { summary: 'Change settings of a portal', source: 'published' },
  'get-authentication-settings': { summary: 'How developers may log in', source: 'published' },
  'update-authentication-settings': { summary: 'Change how developers may log in', source: 'published' },
  'list-developers': { summary: 'The developers of a portal', source: 'published' },
  'update-developer': { summary: 'Approve, reject or revoke a developer', source: 'published' },
  'delete-developer': { summary: 'Delete a developer, who may then register again', source: 'published' },
  'register-user': { summary: 'Found an organization and its owner', source: 'client' },
  'verify-user-email': { summary: 'Redeem the verification link', source: 'client' },
  'resend-user-verification': {
    summary: 'Have the verification link mailed again, if there is an unverified account',
    source: 'ours',
  },
  'forgot-user-password': {
    summary: 'Have a link for a new password mailed, if there is an account',
    source: 'client',
  },
  'reset-user-password': { summary: 'Set a password with a one-time token', source: 'client' },
  'change-user-password': { summary: 'Change the password of the person signed in', source: 'client' },
  'authenticate-user': { summary: 'Sign in with e-mail and password; sets the session cookies', source: 'client' },
  'start-organization-sso': {
    summary: "Start the organization's single sign-on: a page load that ends at its identity provider",
    source: 'published',
  },
  'konnect-oidc-callback': {
    summary: "The identity provider's answer: sets the session cookies and goes back to the realm",
    source: 'client',
  },
  'refresh-user': { summary: 'Renew the session by its refresh cookie', source: 'ours' },
  'log-out-user': { summary: 'End the session', source: 'ours' },
  'get-user-me': { summary: 'Who is signed in: the only truth about it', source: 'published' },
  'get-organization-me': { summary: 'The organization of the person signed in', source: 'published' },
  'get-subscription': { summary: "The organization's plan, its trial and whether a notice is due", source: 'ours' },
  'choose-plan': { summary: "Choose the organization's plan", source: 'ours' },
}

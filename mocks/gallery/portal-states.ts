import type { DeveloperStatus } from '../../src/contract/management'
import { formStates } from './form-states'
import {
  type SetupAction,
  type GalleryState,
  pendingNote,
  type ExpectedState,
  type UserStep,
  pendingFault,
} from './gallery-state'
import { linkRefusals } from './konnect-states'

const password = 'Passw0rd!'
const newEmail = 'nora@newcomer.test'
const root = '/portal/acme'
const api = `${root}/api/v3`
const base = { realm: 'portal', scenario: 'default', before: [], steps: [], codes: [] } as const
const logInDeveloper: SetupAction = {
  send: 'POST',
  url: `${api}/developer/authenticate`,
  body: { username: 'dev@acme.test', password },
}
const registerDeveloper: SetupAction = {
  send: 'POST',
  url: `${api}/developer`,
  body: { email: newEmail, full_name: 'Nora Nova' },
}
const requestReset: SetupAction = {
  send: 'POST',
  url: `${api}/developer/forgot-password`,
  body: { email: 'pending@acme.test' },
}
const logInTitle = 'Log in to Acme Dev Portal'
const checkEmail: ExpectedState = { heading: 'Check your email' }
const logInAs = (email: string): UserStep[] => [
  { type: email, into: 'Email' },
  { type: password, into: 'Password' },
  { press: 'Log in' },
]

const forms: readonly GalleryState[] = [
  ...formStates({
    ...base,
    id: 'portal-log-in',
    screen: 'Dev Portal · Log in',
    pattern: 'signIn',
    open: { path: `${root}/login` },
    heading: logInTitle,
    fields: [
      ['Email', 'dev@acme.test'],
      ['Password', password],
    ],
    submit: 'Log in',
    operation: 'authenticate-developer',
    refusals: {
      'invalid-credentials': { failure: true },
      'approval-pending': { heading: 'Approval pending' },
      'registration-rejected': { heading: 'Registration rejected' },
      'access-revoked': { heading: 'Access revoked' },
    },
    sent: { heading: 'APIs' },
    emptyText: 'Enter your email address.',
  }),
  ...formStates({
    ...base,
    id: 'portal-sign-up',
    screen: 'Dev Portal · Sign up',
    pattern: 'signUp',
    open: { path: `${root}/register` },
    heading: 'Create a developer account',
    fields: [
      ['Full name', 'Nora Nova'],
      ['Email', newEmail],
    ],
    submit: 'Create Account',
    operation: 'register-developer',
    refusals: { 'invalid-input': { failure: true } },
    sent: checkEmail,
    emptyText: 'Enter your full name.',
  }),
  ...formStates({
    ...base,
    id: 'portal-verify-email',
    screen: 'Dev Portal · Create a password',
    pattern: 'verifyEmail',
    open: { emailTo: newEmail },
    before: [registerDeveloper],
    link: { path: `${root}/verify-email`, signedIn: logInDeveloper },
    heading: 'Create a password',
    fields: [['Password', password]],
    submit: 'Create password',
    operation: 'verify-developer-email',
    refusals: linkRefusals,
    sent: { heading: logInTitle, text: 'password' },
    emptyText: 'Choose a password.',
    weakPassword: 'Password',
  }),
  ...formStates({
    ...base,
    id: 'portal-forgot-password',
    screen: 'Dev Portal · Forgot your password?',
    pattern: 'forgotPassword',
    open: { path: `${root}/forgot-password` },
    heading: 'Forgot your password?',
    fields: [['Email', 'dev@acme.test']],
    submit: 'Recover Password',
    operation: 'forgot-developer-password',
    refusals: { 'invalid-input': { failure: true } },
    sent: checkEmail,
    emptyText: 'Enter your email address.',
  }),
  ...formStates({
    ...base,
    id: 'portal-reset-password',
    screen: 'Dev Portal · Choose a new password',
    pattern: 'resetPassword',
    open: { emailTo: 'pending@acme.test' },
    before: [requestReset],
    link: { path: `${root}/reset-password`, signedIn: logInDeveloper },
    heading: 'Choose a new password',
    fields: [['New password', 'N3w-password']],
    submit: 'Save',
    operation: 'reset-developer-password',
    refusals: { ...linkRefusals, 'invalid-input': { failure: true } },
    sent: { heading: logInTitle, text: 'password' },
    emptyText: 'Choose a password.',
    weakPassword: 'New password',
  }),
]

type ScreenDefaults = Pick<GalleryState, 'screen' | 'pattern' | 'open' | 'before'>
const logIn: ScreenDefaults = {
  screen: 'Dev Portal · Log in',
  pattern: 'signIn',
  open: { path: `${root}/login` },
  before: [],
}
const status: ScreenDefaults = { ...logIn, screen: 'Dev Portal · Status', pattern: 'status' }
const catalog: ScreenDefaults = {
  screen: 'Dev Portal · Catalog',
  pattern: 'home',
  open: { path: root },
  before: [logInDeveloper],
}
const apiPage: ScreenDefaults = {
  ...catalog,
  screen: 'Dev Portal · API',
  pattern: 'api',
  open: { path: `${root}/apis/webhooks` },
}

function createState(
  place: ScreenDefaults,
  id: string,
  title: string,
  rest: Partial<GalleryState> & Pick<GalleryState, 'shows'>,
) {
  return { ...base, ...place, id: `portal-${id}`, title, ...rest } satisfies GalleryState
}

const statusTitles: Readonly<Record<Exclude<DeveloperStatus, 'approved'>, string>> = {
  pending: 'Approval pending',
  rejected: 'Registration rejected',
  revoked: 'Access revoked',
}
const logInErrors = [
  'access_denied',
  'interrupted',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'invalid_request',
  'loop',
]
const respondWith = (rule: object): SetupAction => ({ verb: 'faults.set', args: { rules: [rule] } })
const noCatalogTitle = 'The API catalog isn’t available here'
/** What the app needs of Portal API v2's context. */
const version2 = {
  name: 'Acme Dev Portal',
  canonical_domain: 'acme.us.portal.konghq.com',
  basic_auth_enabled: true,
  oidc_auth_enabled: false,
  is_public: false,
}
const readFailures = ['server-error', 'unavailable', 'unreadable', 'network', 'throttled', 'timeout'] as const

export const portalStates: readonly GalleryState[] = [
  ...forms,
  ...logInErrors.map((error) =>
    createState(logIn, `log-in.error-${error.replaceAll('_', '-')}`, `Single sign-on came back: ${error}`, {
      open: { path: `/portal/saml/login?error=${error}` },
      shows: { heading: 'Log in to Acme Pacific', failure: true },
    }),
  ),
  ...(['rejected', 'revoked'] as const).map((each) =>
    createState(logIn, `log-in.sso-${each}`, `Single sign-on came back: the portal’s own refusal, ${each}`, {
      open: { path: `/portal/saml/login?error=access_denied&type=urn:konnect-access:developer-${each}` },
      shows: { heading: 'Log in to Acme Pacific', failure: true },
      status: each,
    }),
  ),
  createState(logIn, 'log-in.sso-returning', 'Back from the identity provider: asking who it is', {
    note: pendingNote,
    open: { path: '/portal/saml/login?loginSuccess=true' },
    faults: `get-developer-me=${pendingFault}`,
    shows: { heading: 'Completing your sign-in', text: 'Back to sign in' },
  }),
  createState(logIn, 'log-in.sso-only', 'Single sign-on only', {
    open: { path: '/portal/sso/login' },
    shows: { text: 'Login with SSO' },
  }),
  createState(logIn, 'log-in.saml', 'Password or SAML', {
    open: { path: '/portal/saml/login' },
    shows: { text: 'Login with SSO' },
  }),
  createState(logIn, 'log-in.no-look', 'Colours and logo do not come', {
    note: pendingNote,
    faults: `get-customization=${pendingFault},get-logo=${pendingFault}`,
    shows: { heading: logInTitle },
  }),
  createState(logIn, 'log-in.session-ended', 'Sent here from a private page', {
    open: { path: root },
    shows: { heading: logInTitle },
  }),
  createState(logIn, 'log-in.cookies-blocked', 'The browser keeps no cookies', {
    faults: 'get-developer-me=unauthenticated,refresh-developer=unauthenticated',
    steps: logInAs('dev@acme.test'),
    shows: { failure: true },
    codes: ['cookies-blocked'],
  }),
  createState(logIn, 'sso', 'Single sign-on at once: at the identity provider', {
    screen: 'Dev Portal · Single sign-on',
    pattern: 'signInSso',
    open: { path: '/portal/sso/login/sso' },
    shows: { heading: 'Identity provider' },
    leaves: true,
  }),
  ...(['pending', 'rejected', 'revoked'] as const).flatMap((each) => [
    createState(status, `status.${each}`, statusTitles[each], {
      steps: logInAs(`${each}@acme.test`),
      shows: { heading: statusTitles[each] },
      status: each,
    }),
  ]),
  createState(status, 'status.unchanged', 'Checked again, nothing new', {
    steps: [...logInAs('pending@acme.test'), { press: 'Check again' }],
    shows: { text: 'Nothing has changed yet' },
    status: 'pending',
  }),
  createState(status, 'status.emailed', 'Status sent by e-mail', {
    steps: [...logInAs('pending@acme.test'), { press: 'Email me my status' }],
    shows: { text: 'We have sent your status' },
    status: 'pending',
  }),
  createState(catalog, 'catalog.full', 'Approved: the catalog', {
    shows: { heading: 'APIs', text: 'Webhooks' },
    status: 'approved',
  }),
  createState(catalog, 'catalog.list', 'As a list', {
    steps: [{ press: 'List' }],
    shows: { heading: 'APIs', text: 'Webhooks' },
  }),
  createState(catalog, 'catalog.search', 'A search', { open: { path: `${root}?q=web` }, shows: { text: 'Webhooks' } }),
  createState(catalog, 'catalog.nothing', 'A search without results', {
    open: { path: `${root}?q=zebra` },
    shows: { text: 'No API matches' },
  }),
  createState(catalog, 'catalog.empty', 'Nothing published', {
    scenario: 'empty',
    before: [],
    open: { path: '/portal/open' },
    shows: { text: 'No APIs yet' },
  }),
  createState(catalog, 'catalog.public', 'A public portal', {
    before: [],
    open: { path: '/portal/open' },
    shows: { heading: 'APIs', text: 'Recalls' },
  }),
  createState(catalog, 'catalog.version-2', 'A portal without a catalog API (v2)', {
    before: [logInDeveloper, respondWith({ operation: 'get-portal', status: 200, body: version2 })],
    shows: { heading: noCatalogTitle, text: 'You’re logged in' },
  }),
  createState(catalog, 'catalog.version-2-public', 'The same, public', {
    before: [respondWith({ operation: 'get-portal', status: 200, body: { ...version2, is_public: true } })],
    shows: { heading: noCatalogTitle },
  }),
  createState(catalog, 'catalog.nameless', 'The server does not tell who is logged in', {
    before: [logInDeveloper, respondWith({ operation: 'get-developer-me', status: 200, body: {} })],
    shows: { heading: 'APIs', text: 'Webhooks' },
  }),
  createState(catalog, 'catalog.alias', 'Opened at /catalog', {
    note: 'Looks as `portal-catalog.full` does. What differs is the address: /catalog goes to the start address.',
    pattern: 'catalog',
    open: { path: `${root}/catalog` },
    shows: { heading: 'APIs' },
  }),
  createState(catalog, 'catalog.loading', 'Loading', {
    note: pendingNote,
    faults: `list-apis=${pendingFault}`,
    shows: { heading: 'APIs', busy: true },
  }),
  ...readFailures.map((code) =>
    createState(catalog, `catalog.${code}`, `Not loaded: ${code}`, {
      faults: `list-apis=${code}`,
      shows: { text: 'Try again' },
      codes: [code],
    }),
  ),
  createState(catalog, 'catalog.session-ended', 'The session has ended', {
    faults: 'list-apis=unauthenticated,refresh-developer=unauthenticated',
    shows: { heading: logInTitle },
    codes: ['unauthenticated'],
  }),
  createState(apiPage, 'api.full', 'An API', { shows: { heading: 'Webhooks' } }),
  createState(apiPage, 'api.deprecated', 'A deprecated API', {
    open: { path: `${root}/apis/geocoding` },
    shows: { text: 'deprecated' },
  }),
  createState(apiPage, 'api.not-found', 'No such API', {
    open: { path: `${root}/apis/nothing` },
    shows: { text: 'API not found' },
    codes: ['not-found'],
  }),
  createState(apiPage, 'api.failed', 'Not loaded', {
    faults: 'get-api=server-error',
    shows: { text: 'Try again' },
    codes: ['server-error'],
  }),
  createState(logIn, 'failed', 'The portal cannot be reached', {
    screen: 'Dev Portal · Not to be had',
    faults: 'get-portal=unavailable',
    shows: { text: 'Try again' },
    codes: ['unavailable'],
  }),
  createState(logIn, 'offline', 'Nothing can be reached', {
    screen: 'Dev Portal · Not to be had',
    faults: 'all=offline',
    shows: { text: 'Try again' },
    codes: ['network'],
  }),
  createState(logIn, 'unknown', 'No such portal', {
    screen: 'Dev Portal · Not found',
    pattern: 'not-found',
    open: { path: '/portal/nowhere/login' },
    shows: { heading: 'Page not found' },
  }),
  createState(logIn, 'not-found', 'No such page', {
    screen: 'Dev Portal · Not found',
    pattern: 'not-found',
    open: { path: `${root}/nowhere` },
    shows: { heading: 'Page not found' },
  }),
]

import { formStates } from './form-states'
import { type SetupAction, type GalleryState, pendingNote, type ExpectedState, pendingFault } from './gallery-state'

const password = 'Passw0rd!'
const newEmail = 'grace@newcomer.test'
const base = { realm: 'konnect', scenario: 'default', before: [], steps: [], codes: [] } as const
const signedIn: SetupAction = {
  send: 'POST',
  url: '/kauth/api/v1/authenticate',
  body: { username: 'ada@acme.test', password },
}
const register: SetupAction = {
  send: 'POST',
  url: '/kauth/api/v1/register',
  body: { email: newEmail, fullName: 'Grace Hopper', organization: 'Cobol', password },
}
const requestReset: SetupAction = { send: 'POST', url: '/kauth/api/v1/password-resets', body: { email: newEmail } }
const checkEmail: ExpectedState = { heading: 'Check your email' }
const signUpFields = [
  ['Email', newEmail],
  ['First name', 'Grace'],
  ['Last name', 'Hopper'],
  ['Organization name', 'Cobol'],
  ['Password', password],
] as const

export const linkRefusals = {
  'link-expired': { heading: 'This link has expired' },
  'link-used': { heading: 'This link has already been used' },
  'link-superseded': { heading: 'This link has been replaced by a newer one' },
  'link-invalid': { heading: 'This link is not valid' },
  'link-gone': { heading: 'This link has expired or was already used' },
} as const satisfies Record<string, ExpectedState>

const forms: readonly GalleryState[] = [
  ...formStates({
    ...base,
    id: 'konnect-sign-in',
    screen: 'Konnect · Sign in',
    pattern: 'signIn',
    open: { path: '/login' },
    heading: 'Sign in to Konnect',
    fields: [
      ['Email', 'ada@acme.test'],
      ['Password', password],
    ],
    submit: 'Sign in',
    operation: 'authenticate-user',
    refusals: { 'invalid-credentials': { failure: true }, 'email-not-verified': { text: 'Resend email' } },
    sent: { heading: 'Welcome' },
    emptyText: 'Enter your email address.',
  }),
  ...formStates({
    ...base,
    id: 'konnect-sign-up',
    screen: 'Konnect · Sign up',
    pattern: 'signUp',
    open: { path: '/register' },
    heading: 'Create your Konnect account',
    fields: signUpFields,
    submit: 'Create account',
    operation: 'register-user',
    refusals: { 'invalid-input': { failure: true }, 'bad-request': { failure: true } },
    sent: checkEmail,
    emptyText: 'Enter your first name.',
    weakPassword: 'Password',
  }),
  ...formStates({
    ...base,
    id: 'konnect-verify-email',
    screen: 'Konnect · Verify your email',
    pattern: 'verifyEmail',
    open: { emailTo: newEmail },
    before: [register],
    link: { path: '/verify-email', signedIn },
    heading: 'Verify your email',
    fields: [],
    submit: 'Verify email',
    operation: 'verify-user-email',
    refusals: linkRefusals,
    sent: { heading: 'Sign in to Konnect', text: 'Your email address is verified' },
  }),
  ...formStates({
    ...base,
    id: 'konnect-welcome',
    screen: 'Konnect · Welcome (invited)',
    pattern: 'welcome',
    scenario: 'invite-only',
    open: { emailTo: 'invited@acme.test' },
    link: { path: '/welcome', signedIn },
    heading: 'Welcome to Konnect',
    fields: [['New password', password]],
    submit: 'Save',
    operation: 'verify-user-email',
    refusals: linkRefusals,
    sent: { heading: 'Sign in to Konnect', text: 'password' },
    emptyText: 'Choose a password.',
    weakPassword: 'New password',
  }),
  ...formStates({
    ...base,
    id: 'konnect-forgot-password',
    screen: 'Konnect · Forgot your password?',
    pattern: 'forgotPassword',
    open: { path: '/forgot-password' },
    heading: 'Forgot your password?',
    fields: [['Email', 'ada@acme.test']],
    submit: 'Recover Password',
    operation: 'forgot-user-password',
    refusals: { 'invalid-input': { failure: true } },
    sent: checkEmail,
    emptyText: 'Enter your email address.',
  }),
  ...formStates({
    ...base,
    id: 'konnect-reset-password',
    screen: 'Konnect · Choose a new password',
    pattern: 'resetPassword',
    open: { emailTo: newEmail },
    before: [register, requestReset],
    link: { path: '/reset-password', signedIn },
    heading: 'Choose a new password',
    fields: [['New password', 'N3w-password']],
    submit: 'Save',
    operation: 'reset-user-password',
    refusals: { ...linkRefusals, 'invalid-input': { failure: true } },
    sent: { heading: 'Sign in to Konnect', text: 'password' },
    emptyText: 'Choose a password.',
    weakPassword: 'New password',
  }),
  ...formStates({
    ...base,
    id: 'konnect-account',
    screen: 'Konnect · Change password',
    pattern: 'account',
    open: { path: '/account' },
    before: [signedIn],
    heading: 'Your account',
    fields: [
      ['Current password', password],
      ['New password', 'N3w-password'],
    ],
    submit: 'Change password',
    operation: 'change-user-password',
    refusals: { 'invalid-input': { failure: true } },
    sent: { text: 'Your password is changed' },
    emptyText: 'Enter your current password.',
    weakPassword: 'New password',
  }),
]

type ScreenDefaults = Pick<GalleryState, 'screen' | 'pattern' | 'open' | 'before'>
const signIn: ScreenDefaults = { screen: 'Konnect · Sign in', pattern: 'signIn', open: { path: '/login' }, before: [] }
const signUp: ScreenDefaults = {
  screen: 'Konnect · Sign up',
  pattern: 'signUp',
  open: { path: '/register' },
  before: [],
}
const home: ScreenDefaults = { screen: 'Konnect · Home', pattern: 'home', open: { path: '/' }, before: [signedIn] }
const plan: ScreenDefaults = { screen: 'Konnect · Plan', pattern: 'plan', open: { path: '/plan' }, before: [signedIn] }

function createState(
  place: ScreenDefaults,
  id: string,
  title: string,
  rest: Partial<GalleryState> & Pick<GalleryState, 'shows'>,
) {
  return { ...base, ...place, id: `konnect-${id}`, title, ...rest } satisfies GalleryState
}

const choosePlan = (chosen: 'plus' | 'free'): SetupAction => ({
  send: 'PATCH',
  url: '/v3/subscription',
  body: { plan: chosen, chosen_at: null },
})
const signInErrors = [
  'access_denied',
  'interrupted',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'invalid_request',
  'unavailable',
  'loop',
]

export const konnectStates: readonly GalleryState[] = [
  ...forms,
  ...signInErrors.map((error) =>
    createState(signIn, `sign-in.error-${error.replaceAll('_', '-')}`, `Single sign-on came back: ${error}`, {
      open: { path: `/login?error=${error}` },
      shows: { heading: 'Sign in to Konnect', failure: true },
    }),
  ),
  createState(signIn, 'sign-in.sso-returning', 'Back from the identity provider: asking who it is', {
    note: pendingNote,
    open: { path: '/login?loginSuccess=true' },
    faults: `get-user-me=${pendingFault}`,
    shows: { heading: 'Completing your sign-in', text: 'Back to sign in' },
  }),
  createState(signIn, 'sign-in.session-needed', 'Sent here from a private page', {
    open: { path: '/plan' },
    shows: { heading: 'Sign in to Konnect' },
  }),
  createState(signIn, 'sign-in.cookies-blocked', 'The browser keeps no cookies', {
    faults: 'get-user-me=unauthenticated,refresh-user=unauthenticated',
    steps: [{ type: 'ada@acme.test', into: 'Email' }, { type: password, into: 'Password' }, { press: 'Sign in' }],
    shows: { failure: true },
    codes: ['cookies-blocked'],
  }),
  createState(signIn, 'organization-sso', 'Organization single sign-on: at the identity provider', {
    screen: 'Konnect · Organization sign-on',
    pattern: 'organizationSignIn',
    open: { path: '/login/acme' },
    shows: { heading: 'Identity provider' },
    leaves: true,
  }),
  createState(signIn, 'organization-sso.unknown', 'Organization single sign-on: no such path', {
    screen: 'Konnect · Organization sign-on',
    pattern: 'organizationSignIn',
    open: { path: '/login/nobody' },
    shows: { failure: true },
    leaves: true,
  }),
  createState(signUp, 'sign-up.access-code', 'With an access code', {
    scenario: 'access-code',
    shows: { text: 'Access Code' },
  }),
  createState(signUp, 'sign-up.wrong-access-code', 'Refused: wrong-access-code', {
    scenario: 'access-code',
    steps: [
      ...signUpFields.map(([into, type]) => ({ into, type })),
      { type: 'WRONG-CODE', into: 'Access Code' },
      { press: 'Create account' },
    ],
    shows: { failure: true },
    codes: ['wrong-access-code'],
  }),
  createState(signUp, 'sign-up.invite-only', 'By invitation only', {
    scenario: 'invite-only',
    shows: { text: 'Contact sales' },
  }),
  createState(home, 'home.trial', 'The trial has just begun', { shows: { text: '30 days left' } }),
  createState(home, 'home.nameless', 'The server does not tell who is signed in, and where', {
    before: [
      signedIn,
      {
        verb: 'faults.set',
        args: {
          rules: ['get-user-me', 'get-organization-me'].map((operation) => ({ operation, status: 200, body: {} })),
        },
      },
    ],
    shows: { heading: 'Welcome', text: '30 days left' },
  }),
  createState(home, 'home.trial-later', 'Eleven days into the trial', {
    before: [signedIn, { verb: 'clock.advance', args: { days: 11 } }, signedIn],
    shows: { text: '19 days left' },
  }),
  createState(home, 'home.trial-ending', 'The trial ends soon', {
    scenario: 'trial-ending',
    shows: { text: 'ends in 2 days' },
  }),
  createState(home, 'home.trial-ended', 'The trial has ended', {
    scenario: 'trial-ended',
    shows: { text: 'has ended' },
  }),
  createState(home, 'home.plus', 'On Plus', {
    before: [signedIn, choosePlan('plus')],
    shows: { text: 'Konnect Plus' },
  }),
  createState(home, 'home.free', 'On Free', {
    before: [signedIn, choosePlan('free')],
    shows: { text: 'Konnect Free' },
  }),
  createState(home, 'home.offline', 'Nothing can be reached', {
    faults: 'all=offline',
    shows: { text: 'Try again' },
    codes: ['network'],
  }),
  createState(plan, 'plan.trial', 'During the trial', { shows: { text: '30 days left' } }),
  createState(plan, 'plan.ending', 'The trial ends soon', { scenario: 'trial-ending', shows: { text: '2 days left' } }),
  createState(plan, 'plan.ended', 'The trial has ended', {
    scenario: 'trial-ended',
    shows: { text: 'Your trial has ended' },
  }),
  createState(plan, 'plan.plus', 'On Plus', {
    before: [signedIn, choosePlan('plus')],
    shows: { text: 'Konnect Plus' },
  }),
  createState(plan, 'plan.free', 'On Free', { before: [signedIn, choosePlan('free')], shows: { text: 'Free plan' } }),
  createState(plan, 'plan.downgrade', 'Asked before the downgrade', {
    steps: [{ press: 'Downgrade to Free' }],
    shows: { text: 'Downgrade to the Free plan?' },
  }),
  createState(plan, 'plan.chosen', 'Has just chosen Plus', {
    steps: [{ press: 'Continue with Plus' }],
    shows: { text: 'Your organization is on Konnect Plus now' },
  }),
  createState(plan, 'plan.busy', 'Choosing', {
    note: pendingNote,
    faults: `choose-plan=${pendingFault}`,
    steps: [{ press: 'Continue with Plus' }],
    shows: { heading: 'Your plan', busy: true },
  }),
  ...(['forbidden', 'conflict', 'server-error', 'network'] as const).map((code) =>
    createState(plan, `plan.${code}`, `Refused: ${code}`, {
      faults: `choose-plan=${code}`,
      steps: [{ press: 'Continue with Plus' }],
      shows: { failure: true },
      codes: [code],
    }),
  ),
  createState(signIn, 'not-found', 'No such page', {
    screen: 'Konnect · Not found',
    pattern: 'not-found',
    open: { path: '/nowhere' },
    shows: { heading: 'Page not found' },
  }),
]

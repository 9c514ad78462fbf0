import { formStates } from './form-states'
import { type Before, type GalleryState, heldNote, type Shows, unanswered } from './gallery-state'

const password = 'Passw0rd!'
const newcomer = 'grace@newcomer.test'
const base = { realm: 'konnect', scenario: 'default', before: [], steps: [], codes: [] } as const
const signedIn: Before = {
  send: 'POST',
  url: '/kauth/api/v1/authenticate',
  body: { username: 'ada@acme.test', password },
}
const register: Before = {
  send: 'POST',
  url: '/kauth/api/v1/register',
  body: { email: newcomer, fullName: 'Grace Hopper', organization: 'Cobol', password },
}
const askReset: Before = { send: 'POST', url: '/kauth/api/v1/password-resets', body: { email: newcomer } }
const checkEmail: Shows = { heading: 'Check your email' }
const signUpFields = [
  ['Email', newcomer],
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
} as const satisfies Record<string, Shows>

const forms: readonly GalleryState[] = [
  ...formStates({
    ...base,
    id: 'konnect-sign-in',
    screen: 'Konnect · Sign in',
    pattern: 'logIn',
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
    pattern: 'register',
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
    open: { emailTo: newcomer },
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
    open: { emailTo: newcomer },
    before: [register, askReset],
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

type Place = Pick<GalleryState, 'screen' | 'pattern' | 'open' | 'before'>
const signIn: Place = { screen: 'Konnect · Sign in', pattern: 'logIn', open: { path: '/login' }, before: [] }
const signUp: Place = { screen: 'Konnect · Sign up', pattern: 'register', open: { path: '/register' }, before: [] }
const home: Place = { screen: 'Konnect · Home', pattern: 'start', open: { path: '/' }, before: [signedIn] }
const plan: Place = { screen: 'Konnect · Plan', pattern: 'plan', open: { path: '/plan' }, before: [signedIn] }

function one(place: Place, id: string, title: string, rest: Partial<GalleryState> & Pick<GalleryState, 'shows'>) {
  return { ...base, ...place, id: `konnect-${id}`, title, ...rest } satisfies GalleryState
}

const choose = (chosen: 'plus' | 'free'): Before => ({
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
    one(signIn, `sign-in.error-${error.replaceAll('_', '-')}`, `Single sign-on came back: ${error}`, {
      open: { path: `/login?error=${error}` },
      shows: { heading: 'Sign in to Konnect', failure: true },
    }),
  ),
  one(signIn, 'sign-in.sso-returning', 'Back from the identity provider: asking who it is', {
    note: heldNote,
    open: { path: '/login?loginSuccess=true' },
    faults: `get-user-me=${unanswered}`,
    shows: { heading: 'Completing your sign-in', text: 'Back to sign in' },
  }),
  one(signIn, 'sign-in.session-needed', 'Sent here from a private page', {
    open: { path: '/plan' },
    shows: { heading: 'Sign in to Konnect' },
  }),
  one(signIn, 'sign-in.cookies-blocked', 'The browser keeps no cookies', {
    faults: 'get-user-me=unauthenticated,refresh-user=unauthenticated',
    steps: [{ type: 'ada@acme.test', into: 'Email' }, { type: password, into: 'Password' }, { press: 'Sign in' }],
    shows: { failure: true },
    codes: ['cookies-blocked'],
  }),
  one(signIn, 'organization-sso', 'Organization single sign-on: at the identity provider', {
    screen: 'Konnect · Organization sign-on',
    pattern: 'organizationLogIn',
    open: { path: '/login/acme' },
    shows: { heading: 'Identity provider' },
    leaves: true,
  }),
  one(signIn, 'organization-sso.unknown', 'Organization single sign-on: no such path', {
    screen: 'Konnect · Organization sign-on',
    pattern: 'organizationLogIn',
    open: { path: '/login/nobody' },
    shows: { failure: true },
    leaves: true,
  }),
  one(signUp, 'sign-up.access-code', 'With an access code', {
    scenario: 'access-code',
    shows: { text: 'Access Code' },
  }),
  one(signUp, 'sign-up.wrong-access-code', 'Refused: wrong-access-code', {
    scenario: 'access-code',
    steps: [
      ...signUpFields.map(([into, type]) => ({ into, type })),
      { type: 'WRONG-CODE', into: 'Access Code' },
      { press: 'Create account' },
    ],
    shows: { failure: true },
    codes: ['wrong-access-code'],
  }),
  one(signUp, 'sign-up.invite-only', 'By invitation only', {
    scenario: 'invite-only',
    shows: { text: 'Contact sales' },
  }),
  one(home, 'home.trial', 'The trial has just begun', { shows: { text: '30 days left' } }),
  one(home, 'home.nameless', 'The server does not tell who is signed in, and where', {
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
  one(home, 'home.trial-later', 'Eleven days into the trial', {
    before: [signedIn, { verb: 'clock.advance', args: { days: 11 } }, signedIn],
    shows: { text: '19 days left' },
  }),
  one(home, 'home.trial-ending', 'The trial ends soon', {
    scenario: 'trial-ending',
    shows: { text: 'ends in 2 days' },
  }),
  one(home, 'home.trial-ended', 'The trial has ended', { scenario: 'trial-ended', shows: { text: 'has ended' } }),
  one(home, 'home.plus', 'On Plus', { before: [signedIn, choose('plus')], shows: { text: 'Konnect Plus' } }),
  one(home, 'home.free', 'On Free', { before: [signedIn, choose('free')], shows: { text: 'Konnect Free' } }),
  one(home, 'home.offline', 'Nothing can be reached', {
    faults: 'all=offline',
    shows: { text: 'Try again' },
    codes: ['network'],
  }),
  one(plan, 'plan.trial', 'During the trial', { shows: { text: '30 days left' } }),
  one(plan, 'plan.ending', 'The trial ends soon', { scenario: 'trial-ending', shows: { text: '2 days left' } }),
  one(plan, 'plan.ended', 'The trial has ended', { scenario: 'trial-ended', shows: { text: 'Your trial has ended' } }),
  one(plan, 'plan.plus', 'On Plus', { before: [signedIn, choose('plus')], shows: { text: 'Konnect Plus' } }),
  one(plan, 'plan.free', 'On Free', { before: [signedIn, choose('free')], shows: { text: 'Free plan' } }),
  one(plan, 'plan.downgrade', 'Asked before the downgrade', {
    steps: [{ press: 'Downgrade to Free' }],
    shows: { text: 'Downgrade to the Free plan?' },
  }),
  one(plan, 'plan.chosen', 'Has just chosen Plus', {
    steps: [{ press: 'Continue with Plus' }],
    shows: { text: 'Your organization is on Konnect Plus now' },
  }),
  one(plan, 'plan.busy', 'Choosing', {
    note: heldNote,
    faults: `choose-plan=${unanswered}`,
    steps: [{ press: 'Continue with Plus' }],
    shows: { heading: 'Your plan', busy: true },
  }),
  ...(['forbidden', 'conflict', 'server-error', 'network'] as const).map((code) =>
    one(plan, `plan.${code}`, `Refused: ${code}`, {
      faults: `choose-plan=${code}`,
      steps: [{ press: 'Continue with Plus' }],
      shows: { failure: true },
      codes: [code],
    }),
  ),
  one(signIn, 'not-found', 'No such page', {
    screen: 'Konnect · Not found',
    pattern: 'not-found',
    open: { path: '/nowhere' },
    shows: { heading: 'Page not found' },
  }),
]

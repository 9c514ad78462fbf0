import { getApi, listApis } from '../../src/contract/apis'
import { forgotDeveloperPassword, resetDeveloperPassword } from '../../src/contract/developer-password'
import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import {
  authenticateDeveloper,
  developerOidcCallback,
  getDeveloperMe,
  logOutDeveloper,
  refreshDeveloper,
  startDeveloperSso,
} from '../../src/contract/developer-session'
import type { Endpoint } from '../../src/contract/endpoint'
import { registerUser, resendUserVerification, verifyUserEmail } from '../../src/contract/konnect-account'
import { changeUserPassword, forgotUserPassword, resetUserPassword } from '../../src/contract/konnect-password'
import {
  authenticateUser,
  getOrganizationMe,
  getUserMe,
  konnectOidcCallback,
  logOutUser,
  refreshUser,
  startOrganizationSso,
} from '../../src/contract/konnect-session'
import {
  deleteDeveloper,
  getAuthenticationSettings,
  getManagedPortal,
  listDevelopers,
  listPortals,
  updateAuthenticationSettings,
  updateDeveloper,
  updateManagedPortal,
} from '../../src/contract/management'
import { getCustomization, getFavicon, getLogo, getPortal } from '../../src/contract/portal-context'
import { choosePlan, getSubscription } from '../../src/contract/subscription'
import { newDeveloper, newUser, password, unknownToken, type Stage } from './stage'

/** The request of a case, beside what its endpoint fixes. */
interface Given {
  /** Which portal; `acme` unless told. */
  readonly portal?: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Case {
  readonly endpoint: Endpoint
  readonly status: number
  readonly arrange: (stage: Stage) => Given | Promise<Given>
  /** Documented, but no rule of ours answers it: an injected fault does. The text says why no rule does. */
  readonly onlyByFault?: string
}

const plain: Given = {}
const nowhere = { portalId: unknownToken, developerId: unknownToken }
const given =
  (request: Given = plain) =>
  () =>
    request

function cases(endpoint: Endpoint, byStatus: Readonly<Record<number, Case['arrange']>>): Case[] {
  return Object.entries(byStatus).map(([status, arrange]) => ({ endpoint, status: Number(status), arrange }))
}

function byFault(endpoint: Endpoint, status: number, onlyByFault: string): Case {
  return { endpoint, status, onlyByFault, arrange: given() }
}

const portalCases: readonly Case[] = [
  ...cases(getPortal, { 200: given() }),
  ...cases(getCustomization, { 200: given() }),
  ...cases(getLogo, { 200: given(), 404: given({ portal: 'open' }) }),
  ...cases(getFavicon, { 200: given(), 404: given({ portal: 'open' }) }),
  ...cases(registerDeveloper, {
    201: given({ body: newDeveloper }),
    400: given({ body: { email: 'nonsense', full_name: '' } }),
  }),
  ...cases(verifyDeveloperEmail, {
    202: async (stage) => ({ body: { token: await stage.registered() } }),
    400: given({ body: { token: 'nonsense' } }),
    404: given({ body: { token: unknownToken } }),
    410: async (stage) => {
      const token = await stage.registered()
      await stage.advance({ hours: 24 })
      return { body: { token } }
    },
  }),
  ...cases(forgotDeveloperPassword, {
    200: given({ body: { email: 'nobody@nowhere.test' } }),
    400: given({ body: {} }),
  }),
  ...cases(resetDeveloperPassword, {
    204: async (stage) => ({ body: { token: await stage.verified(), password } }),
    400: async (stage) => ({ body: { token: await stage.verified(), password: 'abcd1234' } }),
    401: async (stage) => ({ body: { token: await stage.registered(), password } }),
    404: given({ body: { token: unknownToken, password } }),
    410: async (stage) => {
      const token = await stage.verified()
      await stage.advance({ hours: 1 })
      return { body: { token, password } }
    },
  }),
  ...cases(authenticateDeveloper, {
    204: given({ body: { username: 'dev@acme.test', password } }),
    400: given({ portal: 'sso', body: { username: 'dev@acme.test', password } }),
    401: given({ body: { username: 'pending@acme.test', password } }),
    404: given({ portal: 'open', body: { username: 'dev@acme.test', password } }),
  }),
  ...cases(startDeveloperSso, { 302: given({ portal: 'sso' }), 400: given() }),
  ...cases(developerOidcCallback, {
    302: async (stage) => {
      const query = await stage.visitedProvider('/portal/sso/api/v3/developer/authenticate/sso', 'dev@acme.test')
      return { portal: 'sso', query }
    },
    400: given({ portal: 'sso' }),
  }),
  ...cases(refreshDeveloper, { 204: loggedIn, 401: given() }),
  ...cases(logOutDeveloper, { 204: loggedIn }),
  byFault(logOutDeveloper, 200, 'the simulator answers 204; 200 is what some backends say'),
  ...cases(getDeveloperMe, { 200: loggedIn, 401: given() }),
  ...cases(listApis, {
    200: loggedIn,
    400: given({ query: { 'page[size]': '0' } }),
    401: given(),
  }),
  ...cases(getApi, {
    200: async (stage) => ({ ...(await loggedIn(stage)), params: { apiIdOrSlug: 'payments' } }),
    400: async (stage) => ({ ...(await loggedIn(stage)), params: { apiIdOrSlug: 'neither id nor slug' } }),
    401: given({ params: { apiIdOrSlug: 'payments' } }),
    404: async (stage) => ({ ...(await loggedIn(stage)), params: { apiIdOrSlug: 'nothing' } }),
  }),
]

async function loggedIn(stage: Stage): Promise<Given> {
  await stage.logIn()
  return plain
}

const managementCases: readonly Case[] = [
  ...cases(listPortals, { 200: given(), 400: given({ query: { 'page[number]': 'x' } }) }),
  ...cases(getManagedPortal, { 200: onPortal(), 404: given({ params: nowhere }) }),
  ...cases(updateManagedPortal, {
    200: onPortal({ auto_approve_developers: true }),
    400: onPortal({ auto_approve_developers: 'yes' }),
    404: given({ params: nowhere, body: {} }),
  }),
  ...cases(getAuthenticationSettings, { 200: onPortal(), 404: given({ params: nowhere }) }),
  ...cases(updateAuthenticationSettings, {
    200: onPortal({ oidc_auth_enabled: true, oidc_issuer: 'https://idp.acme.test' }),
    400: onPortal({ basic_auth_enabled: false }),
    404: given({ params: nowhere, body: {} }),
  }),
  ...cases(listDevelopers, {
    200: onPortal(),
    400: async (stage) => ({ ...(await onPortal()(stage)), query: { 'filter[status]': 'nonsense' } }),
    404: given({ params: nowhere }),
  }),
  ...cases(updateDeveloper, {
    200: async (stage) => ({ params: await stage.developerId('pending'), body: { status: 'approved' } }),
    400: async (stage) => ({ params: await stage.developerId('rejected'), body: { status: 'approved' } }),
    404: given({ params: nowhere, body: { status: 'approved' } }),
  }),
  ...cases(deleteDeveloper, {
    204: async (stage) => ({ params: await stage.developerId('rejected') }),
    404: given({ params: nowhere }),
  }),
]

function onPortal(body?: unknown): (stage: Stage) => Promise<Given> {
  return async (stage) => ({ params: { portalId: await stage.portalId() }, body })
}

const konnectCases: readonly Case[] = [
  ...cases(registerUser, {
    200: given({ body: newUser }),
    400: given({ body: { ...newUser, password: 'abcdefgh' } }),
    403: async (stage) => {
      await stage.backend.verb('konnect.signUpMode', { mode: 'access-code' })
      return { body: { ...newUser, registrationCode: 'wrong' } }
    },
  }),
  ...cases(verifyUserEmail, {
    200: async (stage) => ({ body: { token: await stage.signedUp() } }),
    400: given({ body: { token: 'nonsense' } }),
    404: given({ body: { token: unknownToken } }),
    410: async (stage) => {
      const token = await stage.signedUp()
      await stage.advance({ hours: 24 })
      return { body: { token } }
    },
  }),
  ...cases(resendUserVerification, {
    200: given({ body: { email: 'nobody@nowhere.test' } }),
    400: given({ body: { email: '' } }),
  }),
  ...cases(forgotUserPassword, { 200: given({ body: { email: 'ada@acme.test' } }), 400: given({ body: {} }) }),
  ...cases(resetUserPassword, {
    200: async (stage) => ({ body: { token: await stage.forgotUser(), password } }),
    400: async (stage) => ({ body: { token: await stage.forgotUser(), password: 'x' } }),
    404: given({ body: { token: unknownToken, password } }),
    410: async (stage) => {
      const token = await stage.forgotUser()
      await stage.post('/kauth/api/v1/password-resets', { token, password }, 'PATCH')
      return { body: { token, password } }
    },
  }),
  ...cases(changeUserPassword, {
    202: async (stage) => ({ ...(await signedIn(stage)), body: { old_password: password, new_password: 'Abcdefg!' } }),
    400: async (stage) => ({ ...(await signedIn(stage)), body: { old_password: 'wrong', new_password: 'Abcdefg!' } }),
    401: given({ body: { old_password: password, new_password: 'Abcdefg!' } }),
  }),
  ...cases(authenticateUser, {
    200: given({ body: { username: 'ada@acme.test', password } }),
    401: given({ body: { username: 'ada@acme.test', password: 'wrong' } }),
    403: async (stage) => {
      await stage.signedUp()
      return { body: { username: newUser.email, password: newUser.password } }
    },
  }),
  ...cases(startOrganizationSso, {
    302: given({ params: { organizationLoginPath: 'acme' } }),
    400: given({ params: { organizationLoginPath: 'acme' }, query: { return_to: 'https://evil.test/login' } }),
  }),
  byFault(startOrganizationSso, 401, 'published, but a page load that starts a sign-in has no session to miss'),
  ...cases(konnectOidcCallback, {
    302: async (stage) => ({ query: await stage.visitedProvider('/v3/authenticate/acme', 'ada@acme.test') }),
    400: given(),
  }),
  ...cases(refreshUser, { 204: signedIn, 401: given() }),
  ...cases(logOutUser, { 204: signedIn }),
  byFault(logOutUser, 200, 'the simulator answers 204'),
  byFault(logOutUser, 401, 'signing out without a session is no failure at the simulator'),
  ...cases(getUserMe, { 200: signedIn, 401: given() }),
  ...cases(getOrganizationMe, { 200: signedIn, 401: given() }),
  ...cases(getSubscription, { 200: signedIn, 401: given() }),
  ...cases(choosePlan, {
    200: async (stage) => ({ ...(await signedIn(stage)), body: { plan: 'plus', chosen_at: null } }),
    400: async (stage) => ({ ...(await signedIn(stage)), body: { plan: 'gold', chosen_at: null } }),
    401: given({ body: { plan: 'plus', chosen_at: null } }),
    403: async (stage) => {
      await stage.signedInMember()
      return { body: { plan: 'plus', chosen_at: null } }
    },
    409: async (stage) => {
      await stage.signIn()
      return { body: { plan: 'plus', chosen_at: '2026-01-01T00:00:00.000Z' } }
    },
  }),
]

async function signedIn(stage: Stage): Promise<Given> {
  await stage.signIn()
  return plain
}

/** Every documented status of every operation, and how it comes about. */
export const contractCases: readonly Case[] = [...portalCases, ...managementCases, ...konnectCases]

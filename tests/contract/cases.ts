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
import { newDeveloper, newUser, password, unknownToken, type CaseSteps } from './case-steps'

/** The request of a case, beside what its endpoint fixes. */
interface CaseRequest {
  /** Which portal; `acme` unless told. */
  readonly portal?: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Case {
  readonly endpoint: Endpoint
  readonly status: number
  readonly arrange: (steps: CaseSteps) => CaseRequest | Promise<CaseRequest>
  /** Documented, but no rule of ours answers it: an injected fault does. The text says why no rule does. */
  readonly onlyByFault?: string
}

const emptyRequest: CaseRequest = {}
const unknownIds = { portalId: unknownToken, developerId: unknownToken }
const withRequest =
  (request: CaseRequest = emptyRequest) =>
  () =>
    request

function cases(endpoint: Endpoint, byStatus: Readonly<Record<number, Case['arrange']>>): Case[] {
  return Object.entries(byStatus).map(([status, arrange]) => ({ endpoint, status: Number(status), arrange }))
}

function byFault(endpoint: Endpoint, status: number, onlyByFault: string): Case {
  return { endpoint, status, onlyByFault, arrange: withRequest() }
}

const portalCases: readonly Case[] = [
  ...cases(getPortal, { 200: withRequest() }),
  ...cases(getCustomization, { 200: withRequest() }),
  ...cases(getLogo, { 200: withRequest(), 404: withRequest({ portal: 'open' }) }),
  ...cases(getFavicon, { 200: withRequest(), 404: withRequest({ portal: 'open' }) }),
  ...cases(registerDeveloper, {
    201: withRequest({ body: newDeveloper }),
    400: withRequest({ body: { email: 'nonsense', full_name: '' } }),
  }),
  ...cases(verifyDeveloperEmail, {
    202: async (steps) => ({ body: { token: await steps.registerDeveloper() } }),
    400: withRequest({ body: { token: 'nonsense' } }),
    404: withRequest({ body: { token: unknownToken } }),
    410: async (steps) => {
      const token = await steps.registerDeveloper()
      await steps.advance({ hours: 24 })
      return { body: { token } }
    },
  }),
  ...cases(forgotDeveloperPassword, {
    200: withRequest({ body: { email: 'nobody@nowhere.test' } }),
    400: withRequest({ body: {} }),
  }),
  ...cases(resetDeveloperPassword, {
    204: async (steps) => ({ body: { token: await steps.verifyDeveloper(), password } }),
    400: async (steps) => ({ body: { token: await steps.verifyDeveloper(), password: 'abcd1234' } }),
    401: async (steps) => ({ body: { token: await steps.registerDeveloper(), password } }),
    404: withRequest({ body: { token: unknownToken, password } }),
    410: async (steps) => {
      const token = await steps.verifyDeveloper()
      await steps.advance({ hours: 1 })
      return { body: { token, password } }
    },
  }),
  ...cases(authenticateDeveloper, {
    204: withRequest({ body: { username: 'dev@acme.test', password } }),
    400: withRequest({ portal: 'sso', body: { username: 'dev@acme.test', password } }),
    401: withRequest({ body: { username: 'pending@acme.test', password } }),
    404: withRequest({ portal: 'open', body: { username: 'dev@acme.test', password } }),
  }),
  ...cases(startDeveloperSso, { 302: withRequest({ portal: 'sso' }), 400: withRequest() }),
  ...cases(developerOidcCallback, {
    302: async (steps) => {
      const query = await steps.completeSso('/portal/sso/api/v3/developer/authenticate/sso', 'dev@acme.test')
      return { portal: 'sso', query }
    },
    400: withRequest({ portal: 'sso' }),
  }),
  ...cases(refreshDeveloper, { 204: loggedIn, 401: withRequest() }),
  ...cases(logOutDeveloper, { 204: loggedIn }),
  byFault(logOutDeveloper, 200, 'the simulator answers 204; 200 is what some backends say'),
  ...cases(getDeveloperMe, { 200: loggedIn, 401: withRequest() }),
  ...cases(listApis, {
    200: loggedIn,
    400: withRequest({ query: { 'page[size]': '0' } }),
    401: withRequest(),
  }),
  ...cases(getApi, {
    200: async (steps) => ({ ...(await loggedIn(steps)), params: { apiIdOrSlug: 'payments' } }),
    400: async (steps) => ({ ...(await loggedIn(steps)), params: { apiIdOrSlug: 'neither id nor slug' } }),
    401: withRequest({ params: { apiIdOrSlug: 'payments' } }),
    404: async (steps) => ({ ...(await loggedIn(steps)), params: { apiIdOrSlug: 'nothing' } }),
  }),
]

async function loggedIn(steps: CaseSteps): Promise<CaseRequest> {
  await steps.logIn()
  return emptyRequest
}

const managementCases: readonly Case[] = [
  ...cases(listPortals, { 200: withRequest(), 400: withRequest({ query: { 'page[number]': 'x' } }) }),
  ...cases(getManagedPortal, { 200: onPortal(), 404: withRequest({ params: unknownIds }) }),
  ...cases(updateManagedPortal, {
    200: onPortal({ auto_approve_developers: true }),
    400: onPortal({ auto_approve_developers: 'yes' }),
    404: withRequest({ params: unknownIds, body: {} }),
  }),
  ...cases(getAuthenticationSettings, { 200: onPortal(), 404: withRequest({ params: unknownIds }) }),
  ...cases(updateAuthenticationSettings, {
    200: onPortal({ oidc_auth_enabled: true, oidc_issuer: 'https://idp.acme.test' }),
    400: onPortal({ basic_auth_enabled: false }),
    404: withRequest({ params: unknownIds, body: {} }),
  }),
  ...cases(listDevelopers, {
    200: onPortal(),
    400: async (steps) => ({ ...(await onPortal()(steps)), query: { 'filter[status]': 'nonsense' } }),
    404: withRequest({ params: unknownIds }),
  }),
  ...cases(updateDeveloper, {
    200: async (steps) => ({ params: await steps.getDeveloperId('pending'), body: { status: 'approved' } }),
    400: async (steps) => ({ params: await steps.getDeveloperId('rejected'), body: { status: 'approved' } }),
    404: withRequest({ params: unknownIds, body: { status: 'approved' } }),
  }),
  ...cases(deleteDeveloper, {
    204: async (steps) => ({ params: await steps.getDeveloperId('rejected') }),
    404: withRequest({ params: unknownIds }),
  }),
]

function onPortal(body?: unknown): (steps: CaseSteps) => Promise<CaseRequest> {
  return async (steps) => ({ params: { portalId: await steps.getPortalId() }, body })
}

const konnectCases: readonly Case[] = [
  ...cases(registerUser, {
    200: withRequest({ body: newUser }),
    400: withRequest({ body: { ...newUser, password: 'abcdefgh' } }),
    403: async (steps) => {
      await steps.backend.verb('konnect.signUpMode', { mode: 'access-code' })
      return { body: { ...newUser, registrationCode: 'wrong' } }
    },
  }),
  ...cases(verifyUserEmail, {
    200: async (steps) => ({ body: { token: await steps.signUp() } }),
    400: withRequest({ body: { token: 'nonsense' } }),
    404: withRequest({ body: { token: unknownToken } }),
    410: async (steps) => {
      const token = await steps.signUp()
      await steps.advance({ hours: 24 })
      return { body: { token } }
    },
  }),
  ...cases(resendUserVerification, {
    200: withRequest({ body: { email: 'nobody@nowhere.test' } }),
    400: withRequest({ body: { email: '' } }),
  }),
  ...cases(forgotUserPassword, {
    200: withRequest({ body: { email: 'ada@acme.test' } }),
    400: withRequest({ body: {} }),
  }),
  ...cases(resetUserPassword, {
    200: async (steps) => ({ body: { token: await steps.requestUserReset(), password } }),
    400: async (steps) => ({ body: { token: await steps.requestUserReset(), password: 'x' } }),
    404: withRequest({ body: { token: unknownToken, password } }),
    410: async (steps) => {
      const token = await steps.requestUserReset()
      await steps.post('/kauth/api/v1/password-resets', { token, password }, 'PATCH')
      return { body: { token, password } }
    },
  }),
  ...cases(changeUserPassword, {
    202: async (steps) => ({ ...(await signedIn(steps)), body: { old_password: password, new_password: 'Abcdefg!' } }),
    400: async (steps) => ({ ...(await signedIn(steps)), body: { old_password: 'wrong', new_password: 'Abcdefg!' } }),
    401: withRequest({ body: { old_password: password, new_password: 'Abcdefg!' } }),
  }),
  ...cases(authenticateUser, {
    200: withRequest({ body: { username: 'ada@acme.test', password } }),
    401: withRequest({ body: { username: 'ada@acme.test', password: 'wrong' } }),
    403: async (steps) => {
      await steps.signUp()
      return { body: { username: newUser.email, password: newUser.password } }
    },
  }),
  ...cases(startOrganizationSso, {
    302: withRequest({ params: { organizationLoginPath: 'acme' } }),
    400: withRequest({ params: { organizationLoginPath: 'acme' }, query: { return_to: 'https://evil.test/login' } }),
  }),
  byFault(startOrganizationSso, 401, 'published, but a page load that starts a sign-in has no session to miss'),
  ...cases(konnectOidcCallback, {
    302: async (steps) => ({ query: await steps.completeSso('/v3/authenticate/acme', 'ada@acme.test') }),
    400: withRequest(),
  }),
  ...cases(refreshUser, { 204: signedIn, 401: withRequest() }),
  ...cases(logOutUser, { 204: signedIn }),
  byFault(logOutUser, 200, 'the simulator answers 204'),
  byFault(logOutUser, 401, 'signing out without a session is no failure at the simulator'),
  ...cases(getUserMe, { 200: signedIn, 401: withRequest() }),
  ...cases(getOrganizationMe, { 200: signedIn, 401: withRequest() }),
  ...cases(getSubscription, { 200: signedIn, 401: withRequest() }),
  ...cases(choosePlan, {
    200: async (steps) => ({ ...(await signedIn(steps)), body: { plan: 'plus', chosen_at: null } }),
    400: async (steps) => ({ ...(await signedIn(steps)), body: { plan: 'gold', chosen_at: null } }),
    401: withRequest({ body: { plan: 'plus', chosen_at: null } }),
    403: async (steps) => {
      await steps.signInMember()
      return { body: { plan: 'plus', chosen_at: null } }
    },
    409: async (steps) => {
      await steps.signIn()
      return { body: { plan: 'plus', chosen_at: '2026-01-01T00:00:00.000Z' } }
    },
  }),
]

async function signedIn(steps: CaseSteps): Promise<CaseRequest> {
  await steps.signIn()
  return emptyRequest
}

/** Every documented status of every operation, and how it comes about. */
export const contractCases: readonly Case[] = [...portalCases, ...managementCases, ...konnectCases]

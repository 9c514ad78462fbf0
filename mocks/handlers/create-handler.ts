import type * as z from 'zod/mini'
import type { Endpoint, Output, Params } from '../../src/contract/endpoint'
import type { MockRequest } from '../wire'
import { findSession } from '../world/sessions'
import type { Context } from '../world/context'
import type { Developer, Place, Portal, Session, User } from '../world/world'
import {
  badRequest,
  invalidParameters,
  invalidCredentials,
  notFound,
  unauthenticated,
  type HandlerResult,
  type ProblemResult,
} from './handler-result'
import { fieldProblems } from './invalid-parameters'

/** Where a request arrived. */
export interface RequestRealm {
  /** null at Konnect. */
  readonly portal: Portal | null
  readonly place: Place
  /** '' or `/portal/acme`. */
  readonly root: string
  /** What stands before the endpoint's path: `/portal/acme/api/v3`; '' at Konnect. */
  readonly base: string
}

/** A request on its way to its operation. */
export interface RequestContext extends Context {
  readonly request: MockRequest
  readonly realm: RequestRealm
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
}

interface ParsedInput<B, Q, P> {
  readonly body: B
  readonly query: Q
  readonly params: P
}

/** A request whose input the contract has accepted. */
export type Call<E extends Endpoint> = Omit<RequestContext, 'params'> &
  ParsedInput<
    E extends { body: infer S extends z.ZodMiniType } ? z.output<S> : undefined,
    E extends { query: infer S extends z.ZodMiniType } ? z.output<S> : undefined,
    Params<E>
  >

/** What the mock backend does at one operation of the contract. */
export interface Handler<Id extends string = string> {
  readonly endpoint: Endpoint & { readonly id: Id }
  readonly run: (requestContext: RequestContext) => HandlerResult<unknown>
}

type LooseCall = Omit<RequestContext, 'params'> & ParsedInput<unknown, unknown, Readonly<Record<string, string>>>

/**
 * Joins an endpoint of the contract with what our simulator does there: the input is parsed with the contract, and
 * what it refuses is answered in the published shape.
 */
export function createHandler<const E extends Endpoint>(
  endpoint: E,
  run: (call: Call<E>) => HandlerResult<Output<E>>,
): Handler<E['id']>
// The overload narrows: input was parsed with the endpoint's own schemas just before, which TypeScript cannot follow.
export function createHandler(endpoint: Endpoint, run: (call: LooseCall) => HandlerResult<unknown>): Handler {
  return {
    endpoint,
    run: (requestContext) => {
      const input = parseInput(endpoint, requestContext)
      return 'kind' in input ? input : run({ ...requestContext, ...input })
    },
  }
}

/** An operation of a portal's own API. */
export function createPortalHandler<const E extends Endpoint>(
  endpoint: E,
  run: (call: Call<E>, portal: Portal) => HandlerResult<Output<E>>,
): Handler<E['id']> {
  return createHandler(endpoint, (call) => (call.realm.portal ? run(call, call.realm.portal) : notFound()))
}

/** An operation of a signed-in Konnect user; 401 before the input is looked at. */
export function createUserHandler<const E extends Endpoint>(
  endpoint: E,
  run: (call: Call<E>, user: User, session: Session) => HandlerResult<Output<E>>,
): Handler<E['id']> {
  return {
    endpoint,
    run: (requestContext) => {
      const signedIn = signedInUser(requestContext)
      if (!signedIn) return unauthenticated()
      return createHandler(endpoint, (call) => run(call, signedIn.user, signedIn.session)).run(requestContext)
    },
  }
}

/** The user who is signed in. */
export function signedInUser(requestContext: RequestContext): { user: User; session: Session } | null {
  const session = findSession(requestContext, null, requestContext.request.cookies)
  const user = session && requestContext.world.users.find(({ id }) => id === session.subjectId)
  return session && user ? { user, session } : null
}

/** The developer who is logged in: approved, and still there. A portal that went public has no accounts any more. */
export function signedInDeveloper(context: Context, portal: Portal, { cookies }: MockRequest): Developer | undefined {
  const session = portal.authenticationEnabled ? findSession(context, portal.id, cookies) : undefined
  const developer = session && context.world.developers.find(({ id }) => id === session.subjectId)
  return developer?.status === 'approved' ? developer : undefined
}

function parseInput(
  endpoint: Endpoint,
  { request, params, search }: RequestContext,
): ParsedInput<unknown, unknown, RequestContext['params']> | ProblemResult {
  if (endpoint.body && !isObject(request.body))
    return inputProblem(endpoint, badRequest('The body must be a JSON object'))
  const body = endpoint.body?.safeParse(request.body, { reportInput: true })
  const query = endpoint.query?.safeParse(Object.fromEntries(search), { reportInput: true })
  const problems = [
    ...(body?.error ? fieldProblems(body.error.issues, 'body') : []),
    ...(query?.error ? fieldProblems(query.error.issues, 'query') : []),
  ]
  if (problems.length > 0) return inputProblem(endpoint, invalidParameters(...problems))
  return { body: body?.data, query: query?.data, params }
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

/** An operation that does not document 400 (Konnect's authenticate) says what it says to every wrong input. */
function inputProblem(endpoint: Endpoint, refusal: ProblemResult): ProblemResult {
  return 400 in endpoint.problems ? refusal : invalidCredentials()
}

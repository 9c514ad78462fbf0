import { createDraft, finishDraft } from 'immer'
import { parseBody } from '../rules/parse-body'
import type { RequestLogEntry, MockRequest, MockResponse, SentEmail } from '../wire'
import { httpDate, iso } from '../world/clock'
import { createContext, type Context } from '../world/context'
import { advanceTime } from '../world/advance-time'
import type { World } from '../world/world'
import { notFound, type ProblemResult } from './handler-result'
import { checkContract } from './check-contract'
import { faultResponse, isDelayOnly, consumeFault } from './faults'
import { requestLanguage, saveLanguage } from './language'
import { respondAsIdentityProvider, identityProviderPath } from './identity-provider'
import { toResponse } from './response'
import { findRoute } from './route'

export interface RespondResult {
  readonly world: World
  readonly response: MockResponse
  readonly emails: readonly SentEmail[]
  readonly log: RequestLogEntry
}

/**
 * Answers one request at the host's time `now`, ms UTC. Never throws: a handler that fails is answered 500 and leaves the
 * world as it was; an answer that is not in the contract gets the log's verdict `drift`, for the host to judge.
 */
export function respond(world: World, request: MockRequest, now: number): RespondResult {
  const draft = createDraft(world)
  try {
    const context = createContext(draft, now, requestLanguage(request))
    advanceTime(context)
    const outcome = withDateHeader(handleRequest(context, request), context.now)
    const log = createLogEntry(context, request, outcome)
    return { world: finishDraft(draft), response: outcome.response, emails: context.emails, log }
  } catch (error) {
    return respondToCrash(world, request, now, error)
  }
}

interface Outcome extends Pick<RequestLogEntry, 'operation' | 'verdict' | 'problems'> {
  readonly response: MockResponse
}

/** Says what time it is in the world: days left of a trial follow the world's clock, not the browser's. */
function withDateHeader(outcome: Outcome, now: number): Outcome {
  const { response } = outcome
  return { ...outcome, response: { ...response, headers: { ...response.headers, date: httpDate(now) } } }
}

function handleRequest(context: Context, request: MockRequest): Outcome {
  const { pathname, searchParams } = new URL(request.url, request.origin)
  if (pathname === identityProviderPath) {
    return {
      response: respondAsIdentityProvider(context, request, searchParams),
      operation: null,
      verdict: 'ok',
      problems: [],
    }
  }
  const found = findRoute(context.world, request, pathname)
  const operation = found?.handler.endpoint.id ?? null
  const trace = `${found?.handler.endpoint.api === 'portal' ? 'kong' : 'konnect'}:trace:${context.world.sequence}`
  const fault = consumeFault(context, request.method, pathname, operation)
  if (fault && !isDelayOnly(fault)) {
    return { response: faultResponse(fault, trace), operation, verdict: 'fault', problems: [] }
  }
  const delayMs = fault?.latencyMs ?? 0
  if (!found) {
    const response = { ...toResponse(notFound(), 404, trace), delayMs }
    return { response, operation, verdict: 'undocumented', problems: ['no such operation'] }
  }
  const { handler, realm, params } = found
  const requestContext = { ...context, request, realm, params, search: searchParams }
  saveLanguage(requestContext)
  const result = handler.run(requestContext)
  const response = { ...toResponse(result, handler.endpoint.success[0], trace), delayMs }
  const problems = checkContract(handler.endpoint, response, parseResponseBody(response))
  return { response, operation, verdict: problems.length > 0 ? 'drift' : 'ok', problems }
}

function respondToCrash(world: World, request: MockRequest, now: number, error: unknown): RespondResult {
  const draft = createDraft(world)
  const context = createContext(draft, now)
  const refusal: ProblemResult = {
    kind: 'problem',
    status: 500,
    title: 'Internal Server Error',
    detail: 'The simulated backend failed',
  }
  const response = toResponse(refusal, 500, `kong:trace:${draft.sequence}`)
  const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  const log = createLogEntry(context, request, { response, operation: null, verdict: 'crash', problems })
  return { world: finishDraft(draft), response, emails: [], log }
}

function createLogEntry(context: Context, request: MockRequest, { response, ...outcome }: Outcome): RequestLogEntry {
  const { pathname, search } = new URL(request.url, request.origin)
  return {
    id: String(context.world.sequence),
    method: request.method.toUpperCase(),
    path: pathname,
    query: search,
    status: response.status,
    requestBody: request.body ?? null,
    responseBody: parseResponseBody(response) ?? null,
    at: iso(context.now),
    origin: request.origin,
    cookies: request.cookies,
    language: requestLanguage(request),
    ...outcome,
  }
}

/** JSON where it is JSON, else the text; images only by their size. */
function parseResponseBody({ body }: MockResponse): unknown {
  if (body === null) return undefined
  return typeof body === 'string' ? parseBody(body) : `${body.length} bytes`
}

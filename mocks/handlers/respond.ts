import { createDraft, finishDraft } from 'immer'
import { parseBody } from '../rules/parse-body'
import type { LogEntry, MockRequest, MockResponse, SentEmail } from '../wire'
import { httpDate, iso } from '../world/clock'
import { createContext, type Context } from '../world/context'
import { advanceTime } from '../world/time'
import type { World } from '../world/world'
import { notFound, type Refusal } from './answers'
import { contractProblems } from './contract-check'
import { faultResponse, isOnlySlow, takeFault } from './faults'
import { languageIn, noteLanguage } from './language'
import { identityProvider, identityProviderPath } from './identity-provider'
import { toResponse } from './response'
import { route } from './route'

export interface Responded {
  readonly world: World
  readonly response: MockResponse
  readonly emails: readonly SentEmail[]
  readonly log: LogEntry
}

/**
 * Answers one request at the host's time `now`, ms UTC. Never throws: a handler that fails is answered 500 and leaves the
 * world as it was; an answer that is not in the contract gets the log's verdict `drift`, for the host to judge.
 */
export function respond(world: World, request: MockRequest, now: number): Responded {
  const draft = createDraft(world)
  try {
    const context = createContext(draft, now, languageIn(request))
    advanceTime(context)
    const outcome = dated(answer(context, request), context.now)
    const log = logEntry(context, request, outcome)
    return { world: finishDraft(draft), response: outcome.response, emails: context.emails, log }
  } catch (error) {
    return crashed(world, request, now, error)
  }
}

interface Outcome extends Pick<LogEntry, 'operation' | 'verdict' | 'problems'> {
  readonly response: MockResponse
}

/** Says what time it is in the world: days left of a trial follow the world's clock, not the browser's. */
function dated(outcome: Outcome, now: number): Outcome {
  const { response } = outcome
  return { ...outcome, response: { ...response, headers: { ...response.headers, date: httpDate(now) } } }
}

function answer(context: Context, request: MockRequest): Outcome {
  const { pathname, searchParams } = new URL(request.url, request.origin)
  if (pathname === identityProviderPath) {
    return { response: identityProvider(context, request, searchParams), operation: null, verdict: 'ok', problems: [] }
  }
  const found = route(context.world, request, pathname)
  const operation = found?.handler.endpoint.id ?? null
  const trace = `${found?.handler.endpoint.api === 'portal' ? 'kong' : 'konnect'}:trace:${context.world.sequence}`
  const fault = takeFault(context, request.method, pathname, operation)
  if (fault && !isOnlySlow(fault)) {
    return { response: faultResponse(fault, trace), operation, verdict: 'fault', problems: [] }
  }
  const delayMs = fault?.latencyMs ?? 0
  if (!found) {
    const response = { ...toResponse(notFound(), 404, trace), delayMs }
    return { response, operation, verdict: 'undocumented', problems: ['no such operation'] }
  }
  const { handler, site, params } = found
  const arrival = { ...context, request, site, params, search: searchParams }
  noteLanguage(arrival)
  const reply = handler.run(arrival)
  const response = { ...toResponse(reply, handler.endpoint.success[0], trace), delayMs }
  const problems = contractProblems(handler.endpoint, response, parsedBody(response))
  return { response, operation, verdict: problems.length > 0 ? 'drift' : 'ok', problems }
}

function crashed(world: World, request: MockRequest, now: number, error: unknown): Responded {
  const draft = createDraft(world)
  const context = createContext(draft, now)
  const refusal: Refusal = {
    kind: 'problem',
    status: 500,
    title: 'Internal Server Error',
    detail: 'The simulated backend failed',
  }
  const response = toResponse(refusal, 500, `kong:trace:${draft.sequence}`)
  const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  const log = logEntry(context, request, { response, operation: null, verdict: 'crash', problems })
  return { world: finishDraft(draft), response, emails: [], log }
}

function logEntry(context: Context, request: MockRequest, { response, ...outcome }: Outcome): LogEntry {
  const { pathname, search } = new URL(request.url, request.origin)
  return {
    id: String(context.world.sequence),
    method: request.method.toUpperCase(),
    path: pathname,
    query: search,
    status: response.status,
    requestBody: request.body ?? null,
    responseBody: parsedBody(response) ?? null,
    at: iso(context.now),
    origin: request.origin,
    cookies: request.cookies,
    language: languageIn(request),
    ...outcome,
  }
}

/** JSON where it is JSON, else the text; images only by their size. */
function parsedBody({ body }: MockResponse): unknown {
  if (body === null) return undefined
  return typeof body === 'string' ? parseBody(body) : `${body.length} bytes`
}

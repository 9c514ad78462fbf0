import type { Body, Endpoint, Output, Params, Query } from '../contract/endpoint'
import { fillPath } from '../contract/endpoint'
import { type Problem, problemFrom } from '../contract/problem'
import { ApiProblem } from './api-problem'
import type { SessionManager } from './session-manager'

/** The data and the headers of a response. */
export interface ApiResponse<T> {
  readonly data: T
  /** How long the server asks to wait before the same call again (`Retry-After`), in ms. */
  readonly retryAfterMs: number | undefined
  /** The server's clock (`Date`), ms UTC; undefined where there is none or another origin does not let us see it. */
  readonly serverTime: number | undefined
}

type OptionalWhenEmpty<Name extends string, T> = [T] extends [undefined]
  ? Readonly<Partial<Record<Name, undefined>>>
  : [keyof T] extends [never]
    ? Readonly<Partial<Record<Name, T>>>
    : Readonly<Record<Name, T>>

export type Input<E extends Endpoint> = OptionalWhenEmpty<'params', Params<E>> &
  OptionalWhenEmpty<'body', Body<E>> & { readonly query?: Query<E> }

export interface ClientOptions {
  /** Base of the portal's API: origin or '', the portal's root, the prefix. */
  readonly portalBase: string
  /** Base of the Konnect API: origin or ''. */
  readonly konnectBase: string
  readonly sessionManager: SessionManager
  /** A call that needs a session found none, and it could not be refreshed. */
  readonly onSessionEnded?: () => void
  /** Per call, in ms. */
  readonly timeoutMs: number
  /**
   * Browsers cancel calls when another document is loaded. Such an error must not be shown (`src/loading/document.ts`).
   */
  readonly watchForUnload?: () => { waitForUnload(): Promise<void>; stop(): void }
  /** BCP 47: the backend writes its e-mails in it (`Accept-Language`). */
  readonly language?: () => string
}

export interface Client {
  /** Calls an operation. Throws ApiProblem; when `signal` is aborted, the signal's reason. */
  call<E extends Endpoint>(endpoint: E, input: Input<E>, signal?: AbortSignal): Promise<Output<E>>
  /** The same, with the response's headers about the next try. */
  request<E extends Endpoint>(endpoint: E, input: Input<E>, signal?: AbortSignal): Promise<ApiResponse<Output<E>>>
  /** URL of an operation that is a page load or an image. */
  urlOf<E extends Endpoint>(endpoint: E, input: Omit<Input<E>, 'body'>): string
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: unknown
  readonly body?: unknown
}

/** A client of one realm. Cookies carry the session; a 401 where one is needed is refreshed once and replayed once. */
export function createClient(options: ClientOptions): Client {
  const { sessionManager } = options

  function urlOf(endpoint: Endpoint, { params = {}, query }: LooseInput): string {
    const base = endpoint.api === 'portal' ? options.portalBase : options.konnectBase
    return base + fillPath(endpoint.path, params) + queryString(query)
  }

  async function attempt(endpoint: Endpoint, input: LooseInput, signal?: AbortSignal): Promise<ApiResponse<unknown>> {
    const timeoutSignal = AbortSignal.timeout(options.timeoutMs)
    const unloadWatch = options.watchForUnload?.()
    try {
      const response = await fetch(urlOf(endpoint, input), {
        method: endpoint.method,
        credentials: 'include',
        headers: {
          accept: 'application/json, application/problem+json',
          ...languageHeader(options.language?.()),
          ...contentType(input.body),
        },
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
        signal: signal ? AbortSignal.any([signal, timeoutSignal]) : timeoutSignal,
      })
      return parseResponse(endpoint, response, await response.text())
    } catch (error) {
      if (error instanceof ApiProblem) throw error
      await unloadWatch?.waitForUnload()
      signal?.throwIfAborted()
      throw new ApiProblem({ code: timeoutSignal.aborted ? 'timeout' : 'network', status: 0, fields: [] })
    } finally {
      unloadWatch?.stop()
    }
  }

  async function request(endpoint: Endpoint, input: LooseInput, signal?: AbortSignal): Promise<ApiResponse<unknown>> {
    await sessionManager.sendPendingSignOut((logOut) => attempt(logOut, {}))
    try {
      return await attempt(endpoint, input, signal)
    } catch (error) {
      if (!endpoint.needsSession || !isUnauthenticated(error)) throw error
      return refreshAndRetry(endpoint, input, signal, error)
    }
  }

  /** After a refresh by this tab, a second 401 ends the session. After a refresh by another tab, this tab tries one more. */
  async function refreshAndRetry(
    endpoint: Endpoint,
    input: LooseInput,
    signal: AbortSignal | undefined,
    unauthenticated: ApiProblem,
    isLastTry = false,
  ): Promise<ApiResponse<unknown>> {
    const refreshResult = await sessionManager.refresh((refresh) => attempt(refresh, {}), isLastTry)
    // The caller has cancelled meanwhile, because of a sign-in for example. Reporting the end of the session would undo
    // it.
    signal?.throwIfAborted()
    if (refreshResult !== 'refused') {
      try {
        return await attempt(endpoint, input, signal)
      } catch (error) {
        if (!isUnauthenticated(error)) throw error
        if (refreshResult === 'waited' && !isLastTry) return refreshAndRetry(endpoint, input, signal, error, true)
      }
    }
    options.onSessionEnded?.()
    throw unauthenticated
  }

  // The implementation is loose inside; `parseResponse` has parsed each response with its endpoint's own schema.
  return {
    urlOf,
    request,
    call: async (endpoint: Endpoint, input: LooseInput, signal?: AbortSignal) =>
      (await request(endpoint, input, signal)).data,
  } as Client
}

function isUnauthenticated(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.problem.status === 401
}

function parseResponse(endpoint: Endpoint, response: Response, text: string): ApiResponse<unknown> {
  const retryAfter = response.headers.get('retry-after')
  const body = parseJson(text)
  const sentAt = Date.parse(response.headers.get('date') ?? '') || undefined
  // A date is one by the server's clock, which the device's clock may differ from.
  const now = sentAt ?? Date.now()
  const problem = problemFrom(endpoint, { status: response.status, body, retryAfter, now })
  if (!response.ok) throw new ApiProblem(problem)
  return {
    data: parseSuccess(endpoint, response, text, body, problem),
    retryAfterMs: problem.retryAfterMs,
    // The header is cut to whole seconds; the end of its second is never in the past.
    serverTime: sentAt && sentAt + 999,
  }
}

function parseSuccess(endpoint: Endpoint, response: Response, text: string, body: unknown, problem: Problem): unknown {
  const unreadable = new ApiProblem({ ...problem, code: 'unreadable' })
  if (!endpoint.output) {
    // HTML in place of an empty body comes from a proxy or a static host, not from the API.
    if (text !== '' && response.headers.get('content-type')?.includes('text/html')) throw unreadable
    return undefined
  }
  const parsed = endpoint.output.safeParse(body)
  if (!parsed.success) throw unreadable
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Without a language, the browser's own header goes out. */
function languageHeader(language: string | undefined): Record<string, string> {
  return language ? { 'accept-language': language } : {}
}

function contentType(body: unknown): Record<string, string> {
  return body === undefined ? {} : { 'content-type': 'application/json' }
}

function queryString(query: unknown): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value)
  }
  const text = parameters.toString()
  return text && `?${text}`
}

import type { FieldProblem, ProblemType } from '../../src/contract/problem'
import type { SetCookie } from '../wire'
import { secondsUntil } from '../world/clock'

interface ResponseExtras {
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly SetCookie[]
}

export interface ProblemResult extends ResponseExtras {
  readonly kind: 'problem'
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly type?: ProblemType
  readonly fields?: readonly FieldProblem[]
}

/** What a handler answers; the status of a success is the first that the contract documents. */
export type HandlerResult<Body> =
  | ({ readonly kind: 'success'; readonly body: Body } & ResponseExtras)
  | ({ readonly kind: 'redirect'; readonly location: string } & ResponseExtras)
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly type: string }
  | ProblemResult

export function success<Body>(body: Body, extras: ResponseExtras = {}): HandlerResult<Body> {
  return { kind: 'success', body, ...extras }
}

/** A success without a body. */
export function emptySuccess(extras: ResponseExtras = {}): HandlerResult<undefined> {
  return { kind: 'success', body: undefined, ...extras }
}

/** The same success whether or not anything was mailed, and when one may ask again. */
export function retryAfter(at: number, now: number): ResponseExtras {
  return { headers: { 'retry-after': secondsUntil(at, now) } }
}

export function redirect(location: string, cookies: readonly SetCookie[] = []): HandlerResult<never> {
  return { kind: 'redirect', location, cookies }
}

/** The input is not what the contract asks for. */
export function invalidParameters(...fields: readonly FieldProblem[]): ProblemResult {
  return { kind: 'problem', status: 400, title: 'Bad Request', detail: 'Invalid Parameters', fields }
}

export function badRequest(detail: string): ProblemResult {
  return { kind: 'problem', status: 400, title: 'Bad Request', detail }
}

export function unauthenticated(): ProblemResult {
  return { kind: 'problem', status: 401, title: 'Unauthorized', detail: 'A session is needed' }
}

export function forbidden(detail: string): ProblemResult {
  return { kind: 'problem', status: 403, title: 'Forbidden', detail }
}

export function notFound(): ProblemResult {
  return { kind: 'problem', status: 404, title: 'Not Found', detail: 'Not found' }
}

export function invalidCredentials(): ProblemResult {
  return { kind: 'problem', status: 401, title: 'Invalid Credentials', detail: 'The e-mail or the password is wrong' }
}

export function throttled(until: number, now: number): ProblemResult {
  const detail = 'Too many failed attempts'
  return { kind: 'problem', status: 429, title: 'Too Many Requests', detail, ...retryAfter(until, now) }
}

const goneLinks = {
  expired: { detail: 'The link has expired', type: 'urn:konnect-access:token-expired' },
  used: { detail: 'The link has already been used', type: 'urn:konnect-access:token-used' },
  superseded: { detail: 'The link was replaced by a newer one', type: 'urn:konnect-access:token-superseded' },
} as const satisfies Record<string, { detail: string; type: ProblemType }>

/** A link that cannot be redeemed (any more). */
export function linkProblem(state: 'unknown' | keyof typeof goneLinks): ProblemResult {
  if (state === 'unknown') return notFound()
  return { kind: 'problem', status: 410, title: 'Gone', ...goneLinks[state] }
}

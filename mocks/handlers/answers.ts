import type { FieldProblem, ProblemType } from '../../src/contract/problem'
import type { SetCookie } from '../wire'
import { secondsUntil } from '../world/clock'

interface Extras {
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly SetCookie[]
}

export interface Refusal extends Extras {
  readonly kind: 'problem'
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly type?: ProblemType
  readonly fields?: readonly FieldProblem[]
}

/** What a handler answers; the status of a success is the first that the contract documents. */
export type Answer<Body> =
  | ({ readonly kind: 'success'; readonly body: Body } & Extras)
  | ({ readonly kind: 'redirect'; readonly location: string } & Extras)
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly type: string }
  | Refusal

export function success<Body>(body: Body, extras: Extras = {}): Answer<Body> {
  return { kind: 'success', body, ...extras }
}

/** A success without a body. */
export function done(extras: Extras = {}): Answer<undefined> {
  return { kind: 'success', body: undefined, ...extras }
}

/** The same success whether or not anything was mailed, and when one may ask again. */
export function retryAfter(at: number, now: number): Extras {
  return { headers: { 'retry-after': secondsUntil(at, now) } }
}

export function redirect(location: string, cookies: readonly SetCookie[] = []): Answer<never> {
  return { kind: 'redirect', location, cookies }
}

/** The input is not what the contract asks for. */
export function invalid(...fields: readonly FieldProblem[]): Refusal {
  return { kind: 'problem', status: 400, title: 'Bad Request', detail: 'Invalid Parameters', fields }
}

export function badRequest(detail: string): Refusal {
  return { kind: 'problem', status: 400, title: 'Bad Request', detail }
}

export function unauthenticated(): Refusal {
  return { kind: 'problem', status: 401, title: 'Unauthorized', detail: 'A session is needed' }
}

export function forbidden(detail: string): Refusal {
  return { kind: 'problem', status: 403, title: 'Forbidden', detail }
}

export function notFound(): Refusal {
  return { kind: 'problem', status: 404, title: 'Not Found', detail: 'Not found' }
}

export function invalidCredentials(): Refusal {
  return { kind: 'problem', status: 401, title: 'Invalid Credentials', detail: 'The e-mail or the password is wrong' }
}

export function throttled(until: number, now: number): Refusal {
  const detail = 'Too many failed attempts'
  return { kind: 'problem', status: 429, title: 'Too Many Requests', detail, ...retryAfter(until, now) }
}

const gone = {
  expired: { detail: 'The link has expired', type: 'urn:konnect-access:token-expired' },
  used: { detail: 'The link has already been used', type: 'urn:konnect-access:token-used' },
  superseded: { detail: 'The link was replaced by a newer one', type: 'urn:konnect-access:token-superseded' },
} as const satisfies Record<string, { detail: string; type: ProblemType }>

/** A link that cannot be redeemed (any more). */
export function linkRefused(state: 'unknown' | keyof typeof gone): Refusal {
  if (state === 'unknown') return notFound()
  return { kind: 'problem', status: 410, title: 'Gone', ...gone[state] }
}

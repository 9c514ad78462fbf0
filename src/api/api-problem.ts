import type { Problem, ProblemCode } from '../contract/problem'
import { now, type Wait } from './clock'

/** The one error a call throws. Cancelled calls throw the signal's own reason instead. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  /** When the answer came, by `now`: `retryAfterMs` counts from here. */
  private readonly at = now()

  constructor(readonly problem: Problem) {
    super(problem.code)
    this.code = problem.code
  }

  /** How long the server asks to wait before the next try; undefined without `Retry-After`. */
  get wait(): Wait | undefined {
    return this.problem.retryAfterMs === undefined ? undefined : { at: this.at, ms: this.problem.retryAfterMs }
  }
}

/** Turns anything that was thrown into an ApiProblem. An unexpected error becomes `server-error`. */
export function toApiProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ code: 'server-error', status: 0, fields: [] })
}

export function isProblem(error: unknown, ...codes: readonly ProblemCode[]): error is ApiProblem {
  return error instanceof ApiProblem && codes.includes(error.code)
}

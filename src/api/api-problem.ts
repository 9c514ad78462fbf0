import type { Problem, ProblemCode } from '../contract/problem'
import { now } from './clock'

/** The one error a call throws. Cancelled calls throw the signal's own reason instead. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  /** When the answer came, by `now`: `retryAfterMs` counts from here. */
  readonly at: number

  constructor(readonly problem: Problem) {
    super(problem.code)
    this.code = problem.code
    this.at = now()
  }

  /** When the server allows the next try, by `now`; undefined when it did not say. */
  get retryAt(): number | undefined {
    return this.problem.retryAfterMs === undefined ? undefined : this.at + this.problem.retryAfterMs
  }
}

/** Whatever was thrown, as an ApiProblem: what nobody expected reads as a fault on our side. */
export function toApiProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ code: 'server-error', status: 0, fields: [] })
}

export function isProblem(error: unknown, ...codes: readonly ProblemCode[]): error is ApiProblem {
  return error instanceof ApiProblem && codes.includes(error.code)
}

import type { ApiProblem } from './api-problem'
import { toApiProblem } from './api-problem'

export interface AppliedProblem<Name extends string> {
  /** Problems of the form's fields, by the form's own names. `reason` is the server's text for people. */
  readonly fields: readonly { readonly name: Name; readonly reason: string }[]
  /** A problem of the form as a whole: every other failure, the unexpected too. */
  readonly form: ApiProblem | null
}

/**
 * Maps an error of a submission onto a form. `fieldByWireName` translates the wire's names to the form's. A problem without
 * a field is shown in the form's alert.
 */
export function applyProblem<Name extends string>(
  error: unknown,
  fieldByWireName: Readonly<Record<string, Name>>,
): AppliedProblem<Name> {
  const problem = toApiProblem(error)
  const fields = problem.problem.fields.flatMap(({ field, reason }) => {
    // Ignores names that every object inherits, such as `constructor`.
    const name = Object.hasOwn(fieldByWireName, field) ? fieldByWireName[field] : undefined
    return name === undefined ? [] : [{ name, reason }]
  })
  const isFullyMapped = fields.length > 0 && fields.length === problem.problem.fields.length
  return { fields, form: isFullyMapped ? null : problem }
}

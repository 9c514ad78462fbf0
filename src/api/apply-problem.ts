import type { ApiProblem } from './api-problem'
import { toApiProblem } from './api-problem'

export interface AppliedProblem<Name extends string> {
  /** What belongs to fields of this form, by the form's own names. `reason` is the server's, for people. */
  readonly fields: readonly { readonly name: Name; readonly reason: string }[]
  /** What belongs to the form as a whole: every other failure, the unexpected too. */
  readonly form: ApiProblem | null
}

/**
 * Maps whatever a submission threw onto a form. `fieldOf` translates the wire's names to the form's; what the form has no field
 * for is said by its alert.
 */
export function applyProblem<Name extends string>(
  error: unknown,
  fieldByWireName: Readonly<Record<string, Name>>,
): AppliedProblem<Name> {
  const problem = toApiProblem(error)
  const fields = problem.problem.fields.flatMap(({ field, reason }) => {
    // Names that every object has are not the form's.
    const name = Object.hasOwn(fieldByWireName, field) ? fieldByWireName[field] : undefined
    return name === undefined ? [] : [{ name, reason }]
  })
  const isFullyMapped = fields.length > 0 && fields.length === problem.problem.fields.length
  return { fields, form: isFullyMapped ? null : problem }
}

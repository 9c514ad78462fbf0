import type { ApiProblem } from './api-problem'
import { toApiProblem } from './api-problem'

export interface AppliedProblem {
  /** What belongs to fields of this form, by the form's own names. `reason` is the server's, for people. */
  readonly fields: readonly { readonly name: string; readonly reason: string }[]
  /** What belongs to the form as a whole: every other failure, the unexpected too. */
  readonly form: ApiProblem | null
}

/**
 * Maps whatever a submission threw onto a form. `fieldOf` translates the wire's names to the form's; a refused field that
 * the form does not have goes to the form's alert.
 */
export function applyProblem(error: unknown, fieldOf: Readonly<Record<string, string>>): AppliedProblem {
  const problem = toApiProblem(error)
  const fields = problem.problem.fields.flatMap(({ field, reason }) => {
    // Names that every object has are not the form's.
    const name = Object.hasOwn(fieldOf, field) ? fieldOf[field] : undefined
    return name === undefined ? [] : [{ name, reason }]
  })
  return fields.length > 0 ? { fields, form: null } : { fields: [], form: problem }
}

import type * as z from 'zod/mini'
import { passwordPolicy } from '../../src/contract/password-policy'
import type { FieldProblem } from '../../src/contract/problem'

type Issue = z.core.$ZodIssue

const { minLength, maxLength, requiredClasses } = passwordPolicy
const password = {
  rule: 'password_policy',
  reason: `must have ${minLength} to ${maxLength} characters and at least ${requiredClasses} of: a lowercase letter, an uppercase letter, a special character`,
}

/** What a pattern means, by the field that carries it: a regular expression is no reason for people. */
const patternReasons: Readonly<Record<string, { readonly rule: string; readonly reason: string }>> = {
  email: { rule: 'is_email', reason: 'must be a valid e-mail address' },
  token: { rule: 'is_uuid', reason: 'must be a UUID' },
  password,
  new_password: password,
  full_name: { rule: 'not_blank', reason: 'must not be blank' },
  fullName: { rule: 'not_blank', reason: 'must not be blank' },
  organization: { rule: 'not_blank', reason: 'must not be blank' },
  'page[size]': { rule: 'is_integer', reason: 'must be a whole number from 1' },
  'page[number]': { rule: 'is_integer', reason: 'must be a whole number from 1' },
  sort: { rule: 'is_sort', reason: 'must be the name of a field, then asc or desc' },
}

/** The published `invalid_parameters`, one entry a field, the first thing wrong with it. */
export function fieldProblems(issues: readonly Issue[], source: 'body' | 'query'): FieldProblem[] {
  const problems = issues.map((issue) => ({ field: issue.path.map(String).join('.'), ...describe(issue), source }))
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index)
}

function describe(issue: Issue): Omit<FieldProblem, 'field'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { rule: 'required', reason: 'is a required field' }
        : { rule: 'type', reason: `must be of type ${issue.expected}` }
    case 'too_small':
      return { rule: 'min_length', reason: tooShort(Number(issue.minimum)), minimum: Number(issue.minimum) }
    case 'too_big':
      return {
        rule: 'max_length',
        reason: `must have at most ${issue.maximum} characters`,
        maximum: Number(issue.maximum),
      }
    case 'invalid_value':
      return { rule: 'enum', reason: `must be one of: ${issue.values.join(', ')}`, choices: issue.values }
    case 'invalid_format':
      return patternReasons[String(issue.path.at(-1))] ?? { rule: 'pattern', reason: 'is not in the right form' }
    default:
      return { rule: 'invalid', reason: 'is not valid' }
  }
}

function tooShort(minimum: number): string {
  return minimum === 1 ? 'must not be empty' : `must have at least ${minimum} characters`
}

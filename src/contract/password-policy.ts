import * as z from 'zod/mini'

/** A kind of character that a policy can ask for. */
export type CharacterClass = 'lowercase' | 'uppercase' | 'special'

export interface PasswordPolicy {
  /** In Unicode code points. */
  readonly minLength: number
  /** In Unicode code points. */
  readonly maxLength: number
  /** How many of `classes` a password must contain. */
  readonly requiredClasses: number
  readonly classes: readonly CharacterClass[]
}

/**
 * docs/domain.md, 3.1. A value, not code, because Kong has changed the policy before.
 */
export const passwordPolicy: PasswordPolicy = {
  minLength: 8,
  maxLength: 256,
  requiredClasses: 2,
  classes: ['lowercase', 'uppercase', 'special'],
}

/** Regular-expression source of one character of each class (flag `u`). Special: neither letter, mark nor number. */
const classSource: Readonly<Record<CharacterClass, string>> = {
  lowercase: '\\p{Lowercase}',
  uppercase: '\\p{Uppercase}',
  special: '[^\\p{L}\\p{M}\\p{N}]',
}

const classPattern = Object.fromEntries(
  Object.entries(classSource).map(([name, source]) => [name, new RegExp(source, 'u')]),
)

export interface PasswordCheck {
  readonly longEnough: boolean
  readonly shortEnough: boolean
  readonly classes: readonly { readonly name: CharacterClass; readonly present: boolean }[]
  readonly enoughClasses: boolean
  readonly ok: boolean
}

/** Checks a password as typed: never trimmed, never normalized; the length is in code points. */
export function checkPassword(password: string, policy: PasswordPolicy = passwordPolicy): PasswordCheck {
  const length = [...password].length
  const classes = policy.classes.map((name) => ({ name, present: classPattern[name]?.test(password) ?? false }))
  const longEnough = length >= policy.minLength
  const shortEnough = length <= policy.maxLength
  const enoughClasses = classes.filter(({ present }) => present).length >= policy.requiredClasses
  return { longEnough, shortEnough, classes, enoughClasses, ok: longEnough && shortEnough && enoughClasses }
}

/**
 * The same rule as one regular-expression source (flag `u`), for the OpenAPI document. `[^]` would be shorter than
 * `[\s\S]`, but not every dialect of regular expressions has it.
 */
export function passwordPattern(policy: PasswordPolicy = passwordPolicy): string {
  const lookaheads = combinations(policy.classes, policy.requiredClasses)
    .map((names) => names.map((name) => `(?=[\\s\\S]*${classSource[name]})`).join(''))
    .join('|')
  return `^(?:${lookaheads})[\\s\\S]{${policy.minLength},${policy.maxLength}}$`
}

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

/** A password that is being chosen. The pattern is what the OpenAPI document shows; the rule is the same one. */
export const newPassword = z.string().check(z.regex(new RegExp(passwordPattern(), 'u')))

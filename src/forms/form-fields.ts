import * as z from 'zod/mini'

/** One field of a form: its messages, its schema, its wire name, and whether a draft keeps its value. */
export interface FieldSpec {
  readonly label: string
  /** The error of an empty field. */
  readonly missing: string
  /** The error of a value that the schema refuses. */
  readonly invalid: string | ((value: string) => string)
  /** The error of a value that the server refuses; the server's own reason unless given. */
  readonly refused?: string
  readonly schema: z.ZodMiniType<unknown, string>
  /** The name in the server's answers; the field's own name unless given. */
  readonly wireName?: string
  /** A draft keeps the value over a reload. Never for a secret. */
  readonly inDraft?: boolean
}

/** The fields of a form, by name, in the order of the page. A field that the form does not show is undefined. */
export type FieldMap = Readonly<Record<string, FieldSpec | undefined>>

/** The input, by the name of the field. */
export type InputValues = Record<string, string | undefined>

/** The values as the schemas parse them. */
export type ParsedValues<F extends FieldMap> = {
  readonly [Name in keyof F]: z.output<NonNullable<F[Name]>['schema']>
}

/** A text as typed into a form: cleaned, then the contract's rule. `z.pipe` does the same and is 0.13 kB of the first load. */
export function cleaned(clean: (typed: string) => string, rule: z.ZodMiniString) {
  return z.string().check(z.overwrite(clean), ...(rule.def.checks ?? []))
}

/** The same, trimmed at the edges. */
export function trimmedText(rule: z.ZodMiniString) {
  return cleaned((typed) => typed.trim(), rule)
}

/** The values for `onSubmit`; null if a field is not valid. `invalid` names those fields. */
export function parseFields<F extends FieldMap>(fields: F, typed: InputValues) {
  const values: Record<string, unknown> = {}
  const invalid: string[] = []
  for (const [name, spec] of Object.entries(fields)) {
    const result = spec?.schema.safeParse(typed[name])
    if (result?.success) values[name] = result.data
    else if (result) invalid.push(name)
  }
  return { values: hasAll(values, fields) ? values : null, invalid }
}

function hasAll<F extends FieldMap>(values: object, fields: F): values is ParsedValues<F> {
  return Object.keys(fields).every((name) => !fields[name] || name in values)
}

export function draftFieldNames(fields: FieldMap): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.inDraft)
}

/** The values of some fields, without the empty ones. */
export function pickNonEmpty(names: readonly string[], values: InputValues): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
}

import * as z from 'zod/mini'

/** Every way a call can fail, as a closed list. Each code has a message: a code without one does not compile. */
export const problemCodes = [
  'invalid-input',
  'bad-request',
  'invalid-credentials',
  'approval-pending',
  'registration-rejected',
  'access-revoked',
  'email-not-verified',
  'wrong-access-code',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'link-invalid',
  'link-expired',
  'link-used',
  'link-superseded',
  'link-gone',
  'throttled',
  'server-error',
  'unavailable',
  'unreadable',
  'network',
  'timeout',
  'cookies-blocked',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** One refused field, as the published `invalid_parameters` has it. `reason` is meant for people. */
export interface FieldProblem {
  readonly field: string
  readonly reason: string
  readonly rule?: string
  readonly source?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly choices?: readonly unknown[]
}

export interface Problem {
  readonly code: ProblemCode
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  readonly fields: readonly FieldProblem[]
  /** From `Retry-After`, in ms; absent when the answer had none. */
  readonly retryAfterMs?: number
  /** `kong:trace:N`: what support asks for. */
  readonly instance?: string
}

/** `type` as our simulator, or a newer backend, sends it where the published responses are ambiguous. */
export const problemTypes = {
  'urn:konnect-access:developer-pending': 'approval-pending',
  'urn:konnect-access:developer-rejected': 'registration-rejected',
  'urn:konnect-access:developer-revoked': 'access-revoked',
  'urn:konnect-access:token-expired': 'link-expired',
  'urn:konnect-access:token-used': 'link-used',
  'urn:konnect-access:token-superseded': 'link-superseded',
  'urn:konnect-access:email-not-verified': 'email-not-verified',
} as const satisfies Record<string, ProblemCode>
export type ProblemType = keyof typeof problemTypes

/** Titles (or details) that mean "not approved" in responses of Kong's backends without a type. Compared in lower case. */
const notApprovedWords = [
  'approval required',
  'developer is disabled',
  'account is disabled',
  'user account is disabled (#1007)',
]

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'link-gone',
  422: 'bad-request',
  429: 'throttled',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

/** The problem document on the wire. Unknown keys are dropped. The client relies on none of the fields. */
export const problemBody = z.object({
  status: z.number(),
  title: z.string(),
  instance: z.string(),
  detail: z.string(),
  type: z.optional(z.string()),
  invalid_parameters: z.optional(
    z.array(
      z.object({
        field: z.string(),
        reason: z.string(),
        rule: z.optional(z.nullable(z.string())),
        source: z.optional(z.string()),
        minimum: z.optional(z.number()),
        maximum: z.optional(z.number()),
        choices: z.optional(z.array(z.unknown())),
      }),
    ),
  ),
})
export type ProblemBody = z.output<typeof problemBody>

/** The refusals that an operation documents, and what each means there. */
interface DocumentedProblems {
  readonly problems: Readonly<Partial<Record<number, ProblemCode>>>
}

export interface RawResponse {
  readonly status: number
  /** Parsed JSON, or undefined when the body was empty, no JSON, or cut. */
  readonly body: unknown
  /** The `Retry-After` header as it came. */
  readonly retryAfter?: string | null
  /** Now, in ms: `Retry-After` may be a date. */
  readonly now: number
}

/**
 * The one edge where status, title and type become a code. Order: `type`, then the titles for "not approved", then the
 * fields, then what the operation documents, then the status alone. The HTTP status is trusted, the body's is not.
 */
export function problemFrom(operation: DocumentedProblems, answer: RawResponse): Problem {
  const body = toJsonObject(answer.body)
  const fields = fieldProblems(body)
  return {
    code: codeOf(operation, answer.status, body, fields),
    status: answer.status,
    fields,
    retryAfterMs: retryAfterMs(answer.retryAfter, answer.now),
    instance: toText(body.instance),
  }
}

function codeOf(
  { problems }: DocumentedProblems,
  status: number,
  body: JsonObject,
  fields: readonly FieldProblem[],
): ProblemCode {
  if (status >= 200 && status < 400) return 'unreadable'
  const byType = toText(body.type)
  if (byType && isProblemType(byType)) return problemTypes[byType]
  const documented = problems[status]
  if (documented === 'invalid-credentials' && saysNotApproved(body)) return 'approval-pending'
  if (status === 400 || status === 422) {
    if (fields.some(({ field }) => field === 'token')) return 'link-invalid'
    if (fields.length > 0) return 'invalid-input'
    return documented === 'invalid-input' ? 'bad-request' : (documented ?? 'bad-request')
  }
  return documented ?? codeByStatus[status] ?? (status >= 500 ? 'server-error' : 'bad-request')
}

function saysNotApproved(body: JsonObject): boolean {
  const legacy = Array.isArray(body.errors) ? body.errors.map(toJsonObject) : []
  return [body, ...legacy]
    .flatMap(({ title, detail, message }) => [title, detail, message])
    .some((said) => typeof said === 'string' && notApprovedWords.includes(said.trim().toLowerCase()))
}

export function isProblemType(type: string): type is ProblemType {
  return Object.hasOwn(problemTypes, type)
}

/** Field problems of the published shape, or of the legacy `{message: [{property, children, constraints}]}`. */
function fieldProblems(body: JsonObject): FieldProblem[] {
  if (Array.isArray(body.invalid_parameters)) {
    return body.invalid_parameters.flatMap((entry) => {
      const { field, reason, rule, source, minimum, maximum, choices } = toJsonObject(entry)
      if (typeof field !== 'string') return []
      return [
        {
          field,
          reason: toText(reason) ?? '',
          rule: toText(rule),
          source: toText(source),
          minimum: toNumber(minimum),
          maximum: toNumber(maximum),
          choices: Array.isArray(choices) ? choices : undefined,
        },
      ]
    })
  }
  return Array.isArray(body.message) ? legacyFields(body.message) : []
}

/** No backend nests fields deeper. The limit keeps a hostile answer from overflowing the stack. */
const maxDepth = 100

/** class-validator nests: the field is the innermost `property`, at any depth. */
function legacyFields(entries: readonly unknown[], depth = 0): FieldProblem[] {
  if (depth > maxDepth) return []
  return entries.flatMap((entry) => {
    const { property, children, constraints } = toJsonObject(entry)
    const own = Object.entries(toJsonObject(constraints)).flatMap(([rule, reason]) =>
      typeof property === 'string' && typeof reason === 'string' ? [{ field: property, reason, rule }] : [],
    )
    return [...own, ...(Array.isArray(children) ? legacyFields(children, depth + 1) : [])]
  })
}

/** The longest wait that a header can set, so that an absurd value cannot block a user. In ms. */
export const maxRetryAfterMs = 24 * 60 * 60_000

/** `Retry-After` in seconds or as an HTTP date, as ms from `now`; undefined when absent or unreadable. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined
  if (/^\d+$/.test(header.trim())) return Math.min(maxRetryAfterMs, Number(header) * 1000)
  // An HTTP date begins with its day; other text, such as -5, is a date to some engines only.
  const date = /^\s*[A-Za-z]/.test(header) ? Date.parse(header) : NaN
  return Number.isNaN(date) ? undefined : Math.min(maxRetryAfterMs, Math.max(0, date - now))
}

type JsonObject = Readonly<Record<string, unknown>>

function toJsonObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

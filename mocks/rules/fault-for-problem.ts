import * as z from 'zod/mini'
import type { Endpoint } from '../../src/contract/endpoint'
import { problemCodes, problemFrom, problemTypes, type ProblemCode } from '../../src/contract/problem'
import { type Fault, truncatedJson } from './fault'

const defaultStatuses: Readonly<Partial<Record<ProblemCode, number>>> = {
  'invalid-input': 400,
  'bad-request': 400,
  'link-invalid': 400,
  unauthenticated: 401,
  'approval-pending': 401,
  'registration-rejected': 401,
  'access-revoked': 401,
  'email-not-verified': 403,
  forbidden: 403,
  'not-found': 404,
  timeout: 408,
  conflict: 409,
  'link-expired': 410,
  'link-used': 410,
  'link-superseded': 410,
  'link-gone': 410,
  throttled: 429,
  'server-error': 500,
  unavailable: 503,
}

/** An answer that the client reads as this problem at this operation; null when no answer there means it. */
export function faultForProblem(endpoint: Endpoint, code: ProblemCode): Fault | null {
  if (code === 'network') return { network: true }
  if (code === 'unreadable') return { status: endpoint.success[0], body: truncatedJson }
  const documented = Object.keys(endpoint.problems).find((status) => endpoint.problems[Number(status)] === code)
  for (const status of [documented, defaultStatuses[code]]) {
    if (status === undefined) continue
    const answer: { status: number; body: unknown } = {
      status: Number(status),
      body: createProblemBody(endpoint, code, Number(status)),
    }
    if (problemFrom(endpoint, { ...answer, now: 0 }).code === code) return answer
  }
  return null
}

/** Every problem that some answer of this operation means, in the contract's order. */
export function listProblemCodes(endpoint: Endpoint): ProblemCode[] {
  return problemCodes.filter((code) => faultForProblem(endpoint, code) !== null)
}

function createProblemBody(endpoint: Endpoint, code: ProblemCode, status: number) {
  const type = Object.entries(problemTypes).find(([, each]) => each === code)?.[0]
  const title = code === 'invalid-credentials' ? 'Invalid Credentials' : titleCase(code)
  const problem = { status, title, instance: 'kong:trace:fault', detail: 'A fault of the mock', ...(type && { type }) }
  if (code === 'link-invalid' && status === 400) return { ...problem, invalid_parameters: [invalidParameter('token')] }
  return code === 'invalid-input'
    ? { ...problem, invalid_parameters: [invalidParameter(firstField(endpoint))] }
    : problem
}

function invalidParameter(field: string) {
  return { field, reason: 'This value cannot be used.', source: 'body' }
}

const objectSchema = z.object({ shape: z.record(z.string(), z.unknown()) })

/** The field that a person can correct: the first of the body. */
function firstField({ body }: Endpoint): string {
  const parsed = objectSchema.safeParse(body)
  return parsed.success ? (Object.keys(parsed.data.shape)[0] ?? 'body') : 'body'
}

/** `link-expired` → `Link Expired` */
function titleCase(code: string): string {
  return code.replace(
    /(?:^|-)(\w)/g,
    (match, letter: string) => (match.startsWith('-') ? ' ' : '') + letter.toUpperCase(),
  )
}

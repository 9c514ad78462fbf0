import { getDomain } from 'tldts'
import * as z from 'zod/mini'
import { strictSchema } from '../src/contract/lenient'
import { problemBody, problemFrom } from '../src/contract/problem'
import type { ProbeCall } from './probe-calls'

/** What came back, as it came. */
export interface ProbeResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface ProbeContext {
  /** The address that was asked. */
  readonly url: URL
  /** Where a realm would call from; null when it stands on the same origin. */
  readonly origin: string | null
}

/** `drift`: the realm relies on it. `note`: worth knowing, and it works. */
export interface Finding {
  readonly level: 'drift' | 'note'
  readonly text: string
}

const drift = (text: string): Finding => ({ level: 'drift', text })
const note = (text: string): Finding => ({ level: 'note', text })

/** Every way in which an answer differs from the contract. Empty: none. */
export function checkResponse(call: ProbeCall, answer: ProbeResponse, context: ProbeContext): readonly Finding[] {
  return [...checkContent(call, answer), ...checkCookies(answer, context), ...checkCors(answer, context)]
}

function checkContent(call: ProbeCall, { status, headers, text }: ProbeResponse): readonly Finding[] {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (status >= 300 && status < 400) return [drift(`redirects to ${headers.get('location') ?? 'nowhere'}`)]
  if (type === 'text/html') {
    return [drift(`${status} with an HTML page: that is not the API; is the address right, and --prefix?`)]
  }
  if (!call.expected.includes(status)) return [drift(`status ${status}, expected ${call.expected.join(' or ')}`)]
  return status >= 400 ? checkProblem(call, status, type, text) : checkSuccess(call, type, text)
}

function checkSuccess({ endpoint }: ProbeCall, type: string, text: string): readonly Finding[] {
  if (endpoint.binary) return /^image\/(?:png|jpe?g)$/.test(type) ? [] : [drift(`content-type ${type || 'missing'}`)]
  if (!endpoint.output) return text === '' ? [] : [note('a body where none is documented')]
  const body = parseJson(text)
  if (body === undefined) return [drift('the body is not JSON')]
  const parsed = endpoint.output.safeParse(body)
  return [
    ...(isJson(type) ? [] : [drift(`content-type ${type || 'missing'}, expected application/json`)]),
    ...(parsed.success
      ? checkDocumentedFields(endpoint.output, body)
      : parsed.error.issues.map((issue) => drift(describe(issue)))),
  ]
}

/** What is documented, and the app can do without. */
function checkDocumentedFields(output: z.ZodMiniType, body: unknown): readonly Finding[] {
  const { error } = z.safeParse(strictSchema(output), body)
  return error?.issues.map((issue) => note(describe(issue))) ?? []
}

function checkProblem(call: ProbeCall, status: number, type: string, text: string): readonly Finding[] {
  const body = parseJson(text)
  if (body === undefined) return [note(text === '' ? 'no problem document' : 'the problem is not JSON')]
  const parsed = problemBody.safeParse(body)
  const { code } = problemFrom(call.endpoint, { status, body, now: 0 })
  const meant = call.endpoint.problems[status]
  return [
    ...(type === 'application/problem+json' ? [] : [note(`problem sent as ${type || 'nothing'}`)]),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => drift(`problem: ${describe(issue)}`))),
    ...(meant === undefined || code === meant ? [] : [drift(`read as ${code}, expected ${meant}`)]),
  ]
}

/** A session's cookie that scripts can read, or that travels in the open, is worse than none. */
function checkCookies({ headers }: ProbeResponse, { url }: ProbeContext): readonly Finding[] {
  return headers.getSetCookie().flatMap((line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.split('=', 1)[0] ?? ''
    const flags = attributes.map((attribute) => attribute.split('=', 1)[0]?.toLowerCase())
    const missing = ['HttpOnly', ...(url.protocol === 'https:' ? ['Secure'] : []), 'SameSite'].filter(
      (flag) => !flags.includes(flag.toLowerCase()),
    )
    if (missing.length === 0) return []
    const text = `cookie ${name} without ${missing.join(', ')}`
    return [/token/i.test(name) ? drift(text) : note(text)]
  })
}

function checkCors({ headers }: ProbeResponse, { url, origin }: ProbeContext): readonly Finding[] {
  if (origin === null || origin === url.origin) return []
  const allowed = headers.get('access-control-allow-origin')
  if (allowed === null) return [drift(`no access-control-allow-origin for ${origin}`)]
  if (allowed !== origin)
    return [drift(`access-control-allow-origin ${allowed}: with credentials, only ${origin} counts`)]
  const credentials = headers.get('access-control-allow-credentials') === 'true'
  return [
    ...(credentials ? [] : [drift('no access-control-allow-credentials')]),
    ...(siteOf(url) === siteOf(new URL(origin)) ? [] : [drift(`another site than ${origin}: ${crossSite}`)]),
  ]
}

const crossSite = 'Safari sends no cookies there, and single sign-on fails in Firefox'

/** Scheme and registrable domain: within one site, browsers send cookies from one origin to another. */
export function siteOf({ protocol, hostname }: URL): string {
  return `${protocol}//${getDomain(hostname, { allowPrivateDomains: true }) ?? hostname}`
}

function describe(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'body'}: ${issue.message}`
}

function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { checkResponse, type Finding, type ProbeResponse } from './check-response'
import { probeCalls, probeCallsV2, type ProbeCall } from './probe-calls'

export interface ProbeOptions {
  /** Where the portal is: an origin, or a path below it. No user, no query. */
  readonly url: string
  /** Of the Portal API, below that. One that ends in /v2 is asked what v2 has. */
  readonly prefix?: string
  /** The realm's own origin, when it is another one: then what browsers ask of such answers is checked too. */
  readonly origin?: string | null
  /** Per call, in ms. */
  readonly timeoutMs?: number
}

export interface ProbeResult {
  readonly operation: string
  readonly method: string
  readonly url: string
  /** Null when no answer came. */
  readonly status: number | null
  readonly verdict: 'as documented' | 'drift' | 'no answer'
  readonly findings: readonly Finding[]
}

export interface ProbeReport {
  readonly api: string
  readonly results: readonly ProbeResult[]
  /** Every operation answered, and as the contract says. */
  readonly ok: boolean
}

/**
 * Asks a real Dev Portal what may be asked without a session, and holds each answer against the contract. Sends no
 * credentials, follows no redirect, changes nothing. Throws an Error that says what is wrong with the options.
 */
export async function probeContract(options: ProbeOptions): Promise<ProbeReport> {
  const prefix = options.prefix ?? '/api/v3'
  const api = apiUrl(options.url, prefix)
  const origin = options.origin ? originOf(options.origin) : null
  const results: ProbeResult[] = []
  // One at a time, to spare a portal that is not ours.
  for (const call of prefix.endsWith('/v2') ? probeCallsV2 : probeCalls) {
    results.push(await probe(call, api, origin, options.timeoutMs ?? 10_000))
    // If the first call gets no response, the others would time out as well.
    if (results[0]?.verdict === 'no answer') break
  }
  return { api, results, ok: results.every(({ verdict }) => verdict === 'as documented') }
}

async function probe(call: ProbeCall, api: string, origin: string | null, timeoutMs: number): Promise<ProbeResult> {
  const url = new URL(api + call.path)
  const asked = { operation: call.endpoint.id, method: call.endpoint.method, url: url.href }
  try {
    const answer = await send(url, call.endpoint.method, origin, timeoutMs)
    const findings = checkResponse(call, answer, { url, origin })
    const drifts = findings.some(({ level }) => level === 'drift')
    return { ...asked, status: answer.status, verdict: drifts ? 'drift' : 'as documented', findings }
  } catch (error) {
    const findings: Finding[] = [{ level: 'drift', text: describeError(error, timeoutMs) }]
    return { ...asked, status: null, verdict: 'no answer', findings }
  }
}

async function send(url: URL, method: string, origin: string | null, timeoutMs: number): Promise<ProbeResponse> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    credentials: 'omit',
    headers: { accept: 'application/json, application/problem+json', ...(origin !== null && { origin }) },
    signal: AbortSignal.timeout(timeoutMs),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

function apiUrl(text: string, prefix: string): string {
  if (!URL.canParse(text)) throw new Error(`${text}: not an address; write https://portal.example`)
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`${text}: only http and https`)
  if (url.username || url.password) throw new Error('no user or password in the address: the probe sends none')
  if (url.search || url.hash) throw new Error(`${text}: an address without query and fragment`)
  return url.origin + url.pathname.replace(/\/+$/, '') + prefix
}

function originOf(text: string): string {
  if (!URL.canParse(text)) throw new Error(`--origin ${text}: not an address`)
  return new URL(text).origin
}

function describeError(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND') return 'no such host'
  if (code === 'ECONNREFUSED') return 'nobody listens there'
  return `not reachable (${code || String(error)})`
}

/** The report as lines for a terminal. */
export function formatReport({ api, results, ok }: ProbeReport): string {
  const width = Math.max(...results.map(({ operation }) => operation.length))
  const lines = results.flatMap(({ operation, status, verdict, findings }) => [
    `${operation.padEnd(width)}  ${String(status ?? '—').padEnd(3)}  ${verdict}`,
    ...findings.map(({ level, text }) => `${' '.repeat(width)}       ${level}: ${text}`),
  ])
  const drifting = results.filter(({ verdict }) => verdict !== 'as documented').length
  const end = ok
    ? 'Every answer is as the contract says.'
    : `${drifting} of ${results.length} are not as the contract says.`
  return [api, '', ...lines, '', end].join('\n')
}

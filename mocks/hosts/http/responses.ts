import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ProblemBody } from '../../../src/contract/problem'
import { MockError } from '../../backend'
import { parseBody } from '../../rules/parse-body'
import { mockHeader } from '../fetch-adapter'
import type { Host } from '../host'
import { formatCookie, parseCookies, type Origins } from './headers'

/** More than any call of the API needs, in bytes. */
const maxBodyBytes = 1_000_000
/** An imported repro is a verb's argument. */
const maxVerbBytes = 25_000_000

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly origins: Origins
  readonly body: string
}

/** null when the body is too long: it is read to its end all the same, or the client would not hear the answer. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const limit = request.url?.startsWith('/__mock/api/') ? maxVerbBytes : maxBodyBytes
  const chunks: Buffer[] = []
  let size = 0
  // Without setEncoding, a request yields buffers.
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) return null
  return Buffer.concat(chunks).toString('utf8')
}

export async function respondToApi(host: Host, { request, response, origins, body }: Exchange): Promise<void> {
  const answer = await host.respond({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    origin: origins.page,
    headers: flattenHeaders(request.headers),
    cookies: parseCookies(request.headers.cookie),
    body: parseBody(body),
  })
  if (answer.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answer.delayMs))
  if (answer.drop) return void response.destroy()
  if (answer.cookies.length > 0) {
    const cookies = answer.cookies.map((cookie) => formatCookie(cookie, origins.own))
    response.setHeader('set-cookie', cookies)
  }
  response.setHeader('cache-control', 'no-store')
  response.writeHead(answer.status, { ...answer.headers, [mockHeader]: '1' })
  response.end(answer.body)
}

/** A verb of the mock interface: 200 with its result as JSON (null for none), 400 when it cannot be done. */
export async function respondToVerb(host: Host, verb: string, body: string, response: ServerResponse): Promise<void> {
  try {
    const result = await host.verb(verb, parseBody(body) ?? {})
    send(response, 200, JSON.stringify(result ?? null), 'application/json')
  } catch (error) {
    if (!(error instanceof MockError)) throw error
    send(response, 400, JSON.stringify({ message: error.message }), 'application/json')
  }
}

export function send(
  response: ServerResponse,
  status: number,
  body?: string,
  type = 'text/plain; charset=utf-8',
): void {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', [mockHeader]: '1' }
  response.writeHead(status, body === undefined ? headers : { ...headers, 'content-type': type })
  response.end(body)
}

/** What the transport itself refuses, in the shape that the API has for it. */
export function sendProblem(
  response: ServerResponse,
  problem: { readonly status: number; readonly title: string; readonly detail: string },
): void {
  const body = JSON.stringify({ ...problem, instance: 'konnect:trace:0' } satisfies ProblemBody)
  send(response, problem.status, body, 'application/problem+json')
}

function flattenHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : (value ?? ''))
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(value)] as const))
}

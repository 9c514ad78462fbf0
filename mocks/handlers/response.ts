import type { ProblemBody } from '../../src/contract/problem'
import type { MockResponse } from '../wire'
import type { HandlerResult, ProblemResult } from './handler-result'

const responseDefaults = { cookies: [], delayMs: 0, drop: false } as const

/** Puts a handler's answer on the wire. `trace` is what support would ask for: `kong:trace:7`. */
export function toResponse(answer: HandlerResult<unknown>, successStatus: number, trace: string): MockResponse {
  switch (answer.kind) {
    case 'success': {
      const { headers = {}, cookies = [], body } = answer
      if (body === undefined) return { ...responseDefaults, status: successStatus, headers, cookies, body: null }
      const json = { 'content-type': 'application/json', ...headers }
      return { ...responseDefaults, status: successStatus, headers: json, cookies, body: JSON.stringify(body) }
    }
    case 'redirect': {
      const { location, headers = {}, cookies = [] } = answer
      return { ...responseDefaults, status: 302, headers: { ...headers, location }, cookies, body: null }
    }
    case 'image':
      return {
        ...responseDefaults,
        status: successStatus,
        headers: { 'content-type': answer.type },
        body: answer.bytes,
      }
    case 'problem': {
      const { status, headers = {}, cookies = [] } = answer
      const json = { 'content-type': 'application/problem+json', ...headers }
      return { ...responseDefaults, status, headers: json, cookies, body: JSON.stringify(toProblemBody(answer, trace)) }
    }
  }
}

function toProblemBody({ status, title, detail, type, fields }: ProblemResult, instance: string): ProblemBody {
  const problem = { status, title, instance, detail, ...(type && { type }) }
  if (!fields) return problem
  const invalid_parameters = fields.map(({ choices, ...field }) =>
    choices ? { ...field, choices: [...choices] } : field,
  )
  return { ...problem, invalid_parameters }
}

/** Plain JSON for those who speak with the mock itself. */
export function jsonResponse(status: number, body: unknown): MockResponse {
  return { ...responseDefaults, status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

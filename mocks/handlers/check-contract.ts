import * as z from 'zod/mini'
import { strictSchema } from '../../src/contract/lenient'
import type { Endpoint } from '../../src/contract/endpoint'
import { problemBody } from '../../src/contract/problem'
import type { MockResponse } from '../wire'

/** Any call may also answer these: docs/domain.md, 18. */
const commonStatuses: readonly number[] = [429, 500, 503]

/**
 * What the contract does not say about an answer that is about to leave, in words; empty when it is all there. The app can
 * do without much of an answer; ours has all that is documented.
 */
export function checkContract(endpoint: Endpoint, { status, headers, body }: MockResponse, json: unknown): string[] {
  const problems: string[] = []
  const succeeded = endpoint.success.includes(status)
  if (!succeeded && !(status in endpoint.problems) && !commonStatuses.includes(status)) {
    problems.push(`status ${status} is not documented`)
  }
  if (succeeded && endpoint.output)
    problems.push(...formatIssues(z.safeParse(strictSchema(endpoint.output), json), 'body'))
  if (succeeded && !endpoint.output && !endpoint.binary && body !== null) problems.push('a body that is not documented')
  if (succeeded && endpoint.binary && !(body instanceof Uint8Array)) problems.push('an image is documented')
  if (status === 302 && !headers.location) problems.push('a redirect without location')
  if (status >= 400) problems.push(...formatIssues(problemBody.safeParse(json), 'problem'))
  return problems
}

interface ParseResult {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
}

function formatIssues({ error }: ParseResult, where: string): string[] {
  return error?.issues.map(({ path, message }) => `${[where, ...path.map(String)].join('.')}: ${message}`) ?? []
}

import { expect } from 'vitest'
import * as z from 'zod/mini'
import { strictSchema } from '../../src/contract/lenient'
import { fillPath } from '../../src/contract/endpoint'
import { problemBody } from '../../src/contract/problem'
import type { Backend } from './backend'
import type { Case } from './cases'
import { createCaseSteps } from './case-steps'

/** Runs a case in a fresh world of this backend and holds the answer to the contract. Any host can be put in. */
export async function runCase(backend: Backend, { endpoint, status, arrange, onlyByFault }: Case): Promise<void> {
  await backend.verb('reset', { scenario: 'default' })
  const { portal = 'acme', params = {}, query = {}, body } = await arrange(createCaseSteps(backend))
  const base = endpoint.api === 'portal' ? `/portal/${portal}/api/v3` : ''
  const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''
  const url = base + fillPath(endpoint.path, params) + search
  if (onlyByFault !== undefined) await backend.verb('faults.set', { rules: [{ status }] })
  const answer = await backend.send({ method: endpoint.method, url, body })
  expect(answer.status).toBe(status)
  if (endpoint.success.includes(status)) {
    if (endpoint.output) expect(z.safeParse(strictSchema(endpoint.output), answer.json).error).toBeUndefined()
    if (status === 302) expect(answer.headers.location).toMatch(/^\//)
    return
  }
  expect(answer.headers['content-type']).toContain('application/problem+json')
  const problem = problemBody.parse(answer.json)
  expect(problem.status).toBe(status)
  expect(problem.instance).toMatch(/^(?:kong|konnect):trace:\d+$/)
}

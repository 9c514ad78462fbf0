import { describe, expect, test } from 'vitest'
import { endpoints } from '../../src/contract/endpoints'
import { createPureBackend } from './backend'
import { contractCases } from './cases'
import { runCase } from './run-case'

const named = contractCases.map((each) => [`${each.endpoint.id} ${each.status}`, each] as const)

describe('every documented answer of every operation', () => {
  test('is in the table, once', () => {
    const documented = endpoints.flatMap(({ id, success, problems }) =>
      [...success, ...Object.keys(problems)].map((status) => `${id} ${status}`),
    )
    expect(named.map(([name]) => name).sort()).toEqual(documented.sort())
  })

  test('those that no rule answers are few and known', () => {
    expect(
      contractCases.filter(({ onlyByFault }) => onlyByFault).map(({ endpoint, status }) => `${endpoint.id} ${status}`),
    ).toEqual(['log-out-developer 200', 'start-organization-sso 401', 'log-out-user 200', 'log-out-user 401'])
  })

  const backend = createPureBackend()
  test.each(named)('%s', (_, each) => runCase(backend, each))
})

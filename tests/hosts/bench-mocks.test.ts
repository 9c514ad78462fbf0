import { expect, test } from 'vitest'
import { benchMocks } from '../../scripts/bench-mocks.mjs'

test('the benchmark of the simulated backend runs with the functions of today', { timeout: 60_000 }, async () => {
  const results = await benchMocks({ sizes: [100], rounds: 1 })
  expect(results.map(({ call }) => call)).toContain('list (management API)')
})

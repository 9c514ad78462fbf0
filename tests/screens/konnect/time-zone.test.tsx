import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderAsAda, main } from '../../support/konnect-steps'

afterEach(() => vi.unstubAllEnvs())

/** An evening in London, when it is another day in Tokyo; the minute does not end before the test does. */
const now = Date.parse('2026-03-10T22:30:02Z')

test.each([
  ['America/Los_Angeles', 'April 9, 2026 at 3:30 PM', '9. April 2026 um 15:30'],
  ['Asia/Tokyo', 'April 10, 2026 at 7:30 AM', '10. April 2026 um 07:30'],
])('in %s the trial ends on %s, in the person’s own words', async (zone, english, german) => {
  vi.stubEnv('TZ', zone)
  const app = await renderAsAda('/plan', { now })
  expect(await main().findByText(`The trial ends on ${english}.`)).toBeVisible()
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'de')
  await waitFor(() => expect(main().getByText(`Die Testphase endet am ${german}.`)).toBeVisible())
})

test.each([
  ['America/Los_Angeles', 'March 9, 2026 at 3:30 PM'],
  ['Asia/Tokyo', 'March 10, 2026 at 7:30 AM'],
])('in %s it ended on %s', async (zone, ended) => {
  vi.stubEnv('TZ', zone)
  await renderAsAda('/plan', { now, scenario: 'trial-ended' })
  expect(await main().findByText(`It ended on ${ended}. Nothing is lost until you choose a plan.`)).toBeVisible()
})

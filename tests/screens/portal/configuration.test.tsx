import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseConfig } from '../../../src/config/config'
import { createI18n } from '../../../src/i18n/load-i18n'
import { StartupErrorApp } from '../../../src/start/startup-error-app'
import { renderApp } from '../../support/render-app'

/** What parseConfig makes of the text in the page. */
function refusalOf(text: string): unknown {
  try {
    parseConfig(text)
  } catch (error) {
    return error
  }
  return undefined
}

test.each([
  ['{"signUp": "everybody"}', 'The configuration value “signUp” is not valid.'],
  ['{"regionn": "eu"}', 'The configuration value “regionn” is not valid.'],
  ['{"signUp": ', 'The configuration cannot be read.'],
])('the configuration %s is refused on one readable screen', async (text, words) => {
  render(<StartupErrorApp i18n={await createI18n(['en'])} error={refusalOf(text)} />)
  expect(screen.getByRole('heading', { level: 1, name: 'This site is not set up correctly' })).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByText(words)).toBeVisible()
  expect(
    main.getByText('If you run this site, correct its configuration. If you are visiting, please come back later.'),
  ).toBeVisible()
})

test('a failure of our own at start is said as such, and can be tried again', async () => {
  render(<StartupErrorApp i18n={await createI18n(['en'])} error={new Error('a part is gone')} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(screen.queryByText(/a part is gone/)).not.toBeInTheDocument()
})

test('the region is named from the domain, and from the configuration where the domain is silent', async () => {
  const app = await renderApp('/portal/acme-eu/login', { config: { portalRegion: 'in' } })
  expect(screen.getByText('EU region')).toBeVisible()
  const { responseBody } = (await app.mock.requests()).find(({ path }) => path.endsWith('/api/v3/portal')) ?? {}
  await app.mock.faults.set([
    {
      path: '/api/v3/portal',
      status: 200,
      body: Object.assign({}, responseBody, { canonical_domain: 'dev.acme.test' }),
    },
  ])
  await app.visit('/portal/acme-eu/login')
  expect(await screen.findByText('IN region')).toBeVisible()
})

import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { logIn, press, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

async function apiPage(slug: string) {
  const app = await renderApp(`/portal/acme/apis/${slug}`)
  await logIn(app)
  return app
}

test('a card opens the page of its API, and "All APIs" leads back', async () => {
  const app = await renderApp('/portal/acme?q=Orders')
  await logIn(app)
  await findScreen('APIs')
  await app.user.click(await screen.findByRole('link', { name: 'Orders' }))
  expect(await findScreen('Orders')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/apis/orders')
  await app.user.click(screen.getByRole('link', { name: 'All APIs' }))
  expect(await findScreen('APIs')).toBeVisible()
})

test('the page of an API tells its facts in full', async () => {
  await apiPage('customers')
  expect(await findScreen('Customers')).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByText('Customer records with consent and preferences.')).toBeVisible()
  expect(main.getByText('2.0.0').parentElement).toHaveTextContent('Version 2.0.0')
  expect(main.getByRole('heading', { level: 2, name: 'Labels' })).toBeVisible()
  expect(main.getByText('Private')).toBeVisible()
  expect(main.getByText('domain: crm')).toBeVisible()
  expect(main.getByText('pii: yes')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('what an API lacks is said in words', async () => {
  await apiPage('webhooks')
  expect(await findScreen('Webhooks')).toBeVisible()
  expect(screen.getByText('No version')).toBeVisible()
  expect(screen.getByText('None')).toBeVisible()
})

test('a deprecated API says not to build on it', async () => {
  await apiPage('geocoding')
  expect(
    await screen.findByText('This API is deprecated. It still works, but do not build anything new on it.'),
  ).toBeVisible()
})

test.each(['no-such-api', 'what%20is%20that%3F'])(
  'an API that is none, %s, is said to be so, with a way back',
  async (slug) => {
    await apiPage(slug)
    expect(await findScreen('API not found')).toBeVisible()
    expect(screen.getByText('It may have been withdrawn, or you may not be allowed to see it.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'All APIs' })).toHaveAttribute('href', '/portal/acme')
  },
)

test('an API that cannot be loaded is said to be so, and Try again recovers', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app)
  await findScreen('APIs')
  await app.mock.faults.set([
    { path: '/api/v3/apis/*', network: true },
    { path: '*/apis/*', network: true },
  ])
  await app.go('/portal/acme/apis/orders')
  expect(await findScreen('This API could not be loaded')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('We could not reach the service.')
  await app.mock.faults.clear()
  await press(app, 'Try again')
  expect(await findScreen('Orders')).toBeVisible()
})

test('a private API of a public portal is not shown', async () => {
  await renderApp('/portal/open/apis/drafts')
  expect(await findScreen('API not found')).toBeVisible()
})

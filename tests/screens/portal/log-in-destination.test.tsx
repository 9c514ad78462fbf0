import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { logIn, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('a private page asks to log in first and is shown after, query, fragment and all', async () => {
  const app = await renderApp('/portal/acme/apis/orders?from=e-mail#section')
  expect(app.address()).toBe('/portal/acme/login?return_to=%2Fportal%2Facme%2Fapis%2Forders%3Ffrom%3De-mail%23section')
  await logIn(app)
  expect(await findScreen('Orders')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/apis/orders?from=e-mail#section')
})

test('return_to leads to a page of this portal', async () => {
  const app = await renderApp('/portal/acme/login?return_to=%2Fportal%2Facme%3Fq%3Dpay')
  await logIn(app)
  await waitFor(() => expect(app.address()).toBe('/portal/acme?q=pay'))
  expect(await screen.findByText('2 APIs for “pay”')).toBeVisible()
})

test.each([
  ['another site', 'https://evil.test/portal/acme'],
  ['another site without scheme', '//evil.test'],
  ['a backslash', '/\\evil.test'],
  ['an encoded slash', '/%2Fevil.test'],
  ['a script', 'javascript:alert(1)'],
  ['another portal', '/portal/acme-eu'],
  ['Konnect', '/plan'],
  ['an auth page', '/portal/acme/login'],
  ['a way out by dots', '/portal/acme/../../plan'],
])('return_to with %s leads to the catalog', async (_, hostile) => {
  const app = await renderApp(`/portal/acme/login?${new URLSearchParams({ return_to: hostile })}`)
  await logIn(app)
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
  expect(app.left).toEqual([])
})

test.each(['login', 'register'])('somebody who is logged in goes on from %s to the catalog', async (screenPath) => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app)
  await findScreen('APIs')
  await app.visit(`/portal/acme/${screenPath}`)
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
})

test('being logged in to one portal means nothing to the next', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app)
  await findScreen('APIs')
  await app.visit('/portal/acme-eu')
  expect(await findScreen('Log in to Acme Europe Dev Portal')).toBeVisible()
  await app.visit('/portal/acme')
  expect(await findScreen('APIs')).toBeVisible()
})

test.each([
  ['/?loginSuccess=true', '/login'],
  ['/?error=access_denied#x', '/login?return_to=%2F%23x'],
  ['/plan?loginSuccess=true&from=mail', '/login?return_to=%2Fplan%3Ffrom%3Dmail'],
  ['/account?code=1&state=2', '/login?return_to=%2Faccount'],
  ['/portal/acme?loginSuccess=true', '/portal/acme/login'],
  ['/portal/acme/catalog?error=x&q=pay#x', '/portal/acme/login?return_to=%2Fportal%2Facme%3Fq%3Dpay%23x'],
  ['/portal/acme/apis/orders?code=1&state=2', '/portal/acme/login?return_to=%2Fportal%2Facme%2Fapis%2Forders'],
])('what only single sign-on means is no destination: %s', async (typed, address) => {
  const app = await renderApp(typed)
  await screen.findByRole('heading', { level: 1, name: /in to/ })
  expect(app.address()).toBe(address)
})

test('after waiting for approval the page first asked for is shown', async () => {
  const app = await renderApp('/portal/acme/apis/orders')
  await logIn(app, 'pending@acme.test')
  await findScreen('Approval pending')
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect(await findScreen('Orders')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/apis/orders')
})

test('the old name of the catalog leads to it, search and all', async () => {
  const app = await renderApp('/portal/acme/login?return_to=%2Fportal%2Facme%2Fcatalog%3Fq%3Dledger')
  await logIn(app)
  await waitFor(() => expect(app.address()).toBe('/portal/acme?q=ledger'))
})

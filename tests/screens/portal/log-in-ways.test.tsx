import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { press, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('where single sign-on is the only way there is no form and no sign-up', async () => {
  await renderApp('/portal/sso/login')
  expect(screen.getByRole('heading', { level: 1, name: 'Log in to Acme Partner Portal' })).toBeVisible()
  expect(screen.getByText('This portal uses single sign-on. Log in with your organization’s account.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'Email' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Sign Up' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Forgot your password?' })).not.toBeInTheDocument()
})

test.each(['register', 'verify-email', 'forgot-password', 'reset-password'])(
  'where single sign-on is the only way, %s leads to the log-in screen',
  async (screenPath) => {
    const { address } = await renderApp(`/portal/sso/${screenPath}`)
    expect(await findScreen('Log in to Acme Partner Portal')).toBeVisible()
    expect(address()).toBe('/portal/sso/login')
  },
)

test('a portal with SAML and passwords offers both', async () => {
  await renderApp('/portal/saml/login')
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign Up' })).toBeVisible()
  expect(screen.getByText('AU region')).toBeVisible()
})

test.each(['login', 'login/sso', 'register', 'verify-email', 'forgot-password', 'reset-password', 'status'])(
  'a public portal has no accounts: %s leads to its open catalog',
  async (screenPath) => {
    const { address } = await renderApp(`/portal/open/${screenPath}`)
    expect(await findScreen('APIs')).toBeVisible()
    expect(address()).toBe('/portal/open')
    expect(await screen.findByRole('link', { name: 'Stores' })).toBeVisible()
  },
)

test('an unknown portal is said to be none, with a way home', async () => {
  await renderApp('/portal/nowhere/login')
  expect(await findScreen('Page not found')).toBeVisible()
  expect(
    screen.getByText('There is no portal at this address. Check it, or ask the administrator who invited you.'),
  ).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
    'href',
    '/',
  )
})

test('an unknown page of a portal is not found, and the way home leads to the portal', async () => {
  await renderApp('/portal/acme/no-such-page')
  expect(await findScreen('Page not found')).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
    'href',
    '/portal/acme',
  )
})

test('a portal that cannot be had says so, and Try again recovers', async () => {
  const app = await renderApp('/portal/acme/no-such-page')
  await app.mock.faults.set([{ path: '/api/v3/portal', status: 503 }])
  await app.visit('/portal/acme/login')
  expect(await findScreen('This portal cannot be reached')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The service is not available right now. Please try again in a moment.',
  )
  await app.mock.faults.clear()
  await press(app, 'Try again')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('Try again that fails again leaves the screen and the button', async () => {
  const app = await renderApp('/portal/acme/no-such-page')
  await app.mock.faults.set([{ path: '/api/v3/portal', network: true }])
  await app.visit('/portal/acme/login')
  await press(app, 'Try again')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-busy'))
  expect(screen.getByRole('heading', { level: 1, name: 'This portal cannot be reached' })).toBeVisible()
})

test('a short interruption of the portal is not worth a word', async () => {
  const app = await renderApp('/portal/acme/no-such-page')
  await app.mock.faults.set([{ path: '/api/v3/portal', status: 503, times: 2 }])
  await app.visit('/portal/acme/login')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('a portal whose look cannot be had looks like ours', async () => {
  const app = await renderApp('/portal/acme/no-such-page')
  await app.mock.faults.set([
    { path: '/customization', status: 200, body: { theme: { colors: { primary: 'url(x)' } } } },
  ])
  await app.visit('/portal/acme/login')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('the screen leads to the administrator by the configured link', async () => {
  await renderApp('/portal/acme/login', { config: { supportUrl: 'mailto:admin@acme.test' } })
  expect(screen.getByRole('link', { name: 'Contact the administrator' })).toHaveAttribute(
    'href',
    'mailto:admin@acme.test',
  )
})

test('without a link it says in plain words whom to contact', async () => {
  await renderApp('/portal/acme/login', { config: { supportUrl: '' } })
  expect(screen.getByText('Contact the administrator of this portal.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Contact the administrator' })).not.toBeInTheDocument()
})

test('a portal that stands alone lives at the root', async () => {
  const { address } = await renderApp('/', { config: { realm: 'portal' } })
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(address()).toBe('/login')
})

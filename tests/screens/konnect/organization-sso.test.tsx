import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { followRedirectBack, renderSignedUp } from '../../support/konnect-steps'
import { press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const start = '/v3/authenticate/acme?return_to=http%3A%2F%2Flocalhost%3A3000%2Flogin'
const neutral =
  'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.'

test('the organization’s own address starts its single sign-on at once, and once', async () => {
  const app = await renderApp('/login/acme')
  await waitFor(() => expect(app.left).toEqual([start]))
  expect(await findScreen('Taking you to your identity provider…')).toBeVisible()
  expect(app.left).toHaveLength(1)
})

test('who comes back from the identity provider is signed in', async () => {
  const app = await renderApp('/login/acme')
  await app.followSingleSignOn({ email: 'ada@acme.test' })
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(app.address()).toBe('/')
  expect(await screen.findByText('30 days left')).toBeVisible()
})

test('somebody new at the provider joins the organization', async () => {
  const app = await renderApp('/login/acme')
  await app.followSingleSignOn({ email: 'jane.doe@acme.test' })
  expect(await findScreen('Welcome, Jane')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Account, Jane Doe' })).toBeVisible()
})

test('it comes back to the page first asked for', async () => {
  const app = await renderApp('/login/acme?return_to=%2Fplan%3Fa%3D1%23b')
  await app.followSingleSignOn({ email: 'ada@acme.test' })
  await waitFor(() => expect(app.address()).toBe('/plan?a=1#b'))
})

test('who denies reads neutral words; Continue with SSO tries again and keeps the destination', async () => {
  const app = await renderApp('/login/acme?return_to=%2Fplan')
  await app.followSingleSignOn({ deny: true })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on did not let you in: you stopped there, or your account has no access here. Please try again in one of the ways below, or ask an administrator for access.',
  )
  expect(app.address()).toBe('/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
  await press(app, 'Continue with SSO')
  expect(app.left).toEqual([start, start])
  await app.followSingleSignOn({ email: 'ada@acme.test' })
  await waitFor(() => expect(app.address()).toBe('/plan'))
})

test('an unknown path comes back with neutral words and the form', async () => {
  const app = await renderApp('/login/nobody-here')
  await followRedirectBack(app)
  expect((await screen.findByRole('alert')).textContent).toBe(neutral)
  expect(screen.queryByText(/nobody-here/)).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Continue with SSO' })).toBeVisible()
})

test.each([
  ['access_denied', 'Single sign-on did not let you in: you stopped there, or your account has no access here.'],
  [
    'login_required',
    'Single sign-on was interrupted before it was complete. Please try again in one of the ways below.',
  ],
  ['server_error', neutral],
  ['<b>made up</b>', 'Single sign-on did not work this time. Please try again in one of the ways below.'],
])('coming back with error=%s is said in our own words', async (error, words) => {
  const query = new URLSearchParams({ error, error_description: 'Call +1 555 to unlock' })
  const app = await renderApp(`/login?${query}`)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(app.address()).toBe('/login')
  expect(screen.queryByText(/555|made up/)).not.toBeInTheDocument()
})

test('a forged loginSuccess ends on the form, without its query', async () => {
  const app = await renderApp('/login?loginSuccess=true')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on came back, but there is no session in this browser. If you block cookies, allow them for this site, then try again.',
  )
  expect(app.address()).toBe('/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
})

test('code and state of an identity provider go on to the backend unchanged', async () => {
  const query = '?code=a%2Bb%20c&state=x%3D1&session_state=s'
  const app = await renderApp(`/login${query}`)
  await waitFor(() => expect(app.left).toEqual([`/kauth/api/v1/authenticate/oidc-callback${query}`]))
  expect(await listCalls(app)).toEqual([])
})

test('a member of another organization does not get in', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/login/acme')
  await app.followSingleSignOn({ email: 'nora@nova.test' })
  expect(await screen.findByRole('alert')).toHaveTextContent('Single sign-on did not let you in')
  expect(screen.getByRole('heading', { level: 1, name: 'Sign in to Konnect' })).toBeVisible()
})

test('single sign-on that comes back again and again without a session is stopped and explained', async () => {
  const app = await renderApp('/login/acme')
  for (let count = 0; count < 3; count++) await app.visit('/login/acme')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on came back several times without a session, so we stopped. Allow cookies for this site, then try again.',
  )
  expect(app.left).toHaveLength(3)
  await press(app, 'Continue with SSO')
  expect(app.left).toEqual([start, start, start, start])
})

test('a waiting screen has a way out, which offers single sign-on again', async () => {
  const app = await renderApp('/login/acme')
  await findScreen('Taking you to your identity provider…')
  const out = screen.getByRole('link', { name: 'Back to sign in' })
  expect(out).toHaveAttribute('href', '/login?error=interrupted')
  await app.visit('/login?error=interrupted')
  expect(await screen.findByRole('alert')).toHaveTextContent('Single sign-on was interrupted before it was complete.')
  await press(app, 'Continue with SSO')
  expect(app.left).toEqual([start, start])
})

test('a portal’s status means nothing at Konnect', async () => {
  await renderApp('/login?error=access_denied&type=urn:konnect-access:developer-revoked')
  expect(await screen.findByRole('alert')).toHaveTextContent('Single sign-on did not let you in')
})

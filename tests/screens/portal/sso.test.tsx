import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { listCalls, getDeveloper, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const start = (slug: string) =>
  `/portal/${slug}/api/v3/developer/authenticate/sso?returnTo=${encodeURIComponent(`http://localhost:3000/portal/${slug}/login`)}`

test('Login with SSO is a page load of the backend that comes back to this log-in screen', async () => {
  const app = await renderApp('/portal/sso/login')
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toHaveAttribute('href', start('sso'))
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  expect(app.left).toEqual([start('sso')])
})

test.each([
  ['OIDC', 'sso'],
  ['SAML', 'saml'],
])('somebody new comes in by %s and is approved at once', async (_, slug) => {
  const app = await renderApp(`/portal/${slug}/login`)
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ email: 'jane.doe@partner.test' })
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.address()).toBe(`/portal/${slug}`)
  expect(screen.getByRole('button', { name: /^Account.*Jane Doe/ })).toBeVisible()
  expect(await getDeveloper(app, 'jane.doe@partner.test', slug)).toMatchObject({ status: 'approved', verified: true })
})

test('/login/sso goes to the identity provider at once', async () => {
  const app = await renderApp('/portal/sso/login/sso')
  await waitFor(() => expect(app.left).toEqual([start('sso')]))
  await app.followSingleSignOn({ email: 'jane@partner.test' })
  expect(await findScreen('APIs')).toBeVisible()
})

test('/login/sso of a portal without single sign-on is its log-in screen', async () => {
  const app = await renderApp('/portal/acme/login/sso')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(app.left).toEqual([])
})

test('single sign-on comes back to the page first asked for, query, fragment and all', async () => {
  const app = await renderApp('/portal/sso/apis/partner-orders?x=1#section')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ email: 'new@partner.test' })
  await waitFor(() => expect(app.address()).toBe('/portal/sso/apis/partner-orders?x=1#section'))
})

test('who denies reads why, keeps the destination, and can try again', async () => {
  const app = await renderApp('/portal/sso/apis/partner-orders')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ deny: true })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on did not let you in: you stopped there, or your account has no access here. Please try again in one of the ways below, or ask an administrator for access.',
  )
  expect(app.address()).toBe('/portal/sso/login')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ email: 'new@partner.test' })
  await waitFor(() => expect(app.address()).toBe('/portal/sso/apis/partner-orders'))
})

test.each([
  [
    'login_required',
    'Single sign-on was interrupted before it was complete. Please try again in one of the ways below.',
  ],
  [
    'interaction_required',
    'Single sign-on was interrupted before it was complete. Please try again in one of the ways below.',
  ],
  [
    'temporarily_unavailable',
    'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.',
  ],
  [
    'server_error',
    'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.',
  ],
  ['invalid_request', 'Single sign-on did not work this time. Please try again in one of the ways below.'],
  ['<b>made up</b>', 'Single sign-on did not work this time. Please try again in one of the ways below.'],
  ['constructor', 'Single sign-on did not work this time. Please try again in one of the ways below.'],
])('coming back with error=%s is said in our own words, with the other way to log in', async (error, words) => {
  const query = new URLSearchParams({ error, error_description: 'Call +1 555 to unlock' })
  const app = await renderApp(`/portal/saml/login?${query}`)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(app.address()).toBe('/portal/saml/login')
  expect(screen.queryByText(/555|made up/)).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
})

test('a forged loginSuccess ends on the form, without its query', async () => {
  const app = await renderApp('/portal/saml/login?loginSuccess=true')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on came back, but there is no session in this browser. If you block cookies, allow them for this site, then try again.',
  )
  expect(app.address()).toBe('/portal/saml/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeVisible()
})

test('a return that cannot be checked says so and does not hang', async () => {
  const app = await renderApp('/portal/saml/login')
  await app.mock.faults.set([{ path: '/developer/me', status: 503 }])
  await app.visit('/portal/saml/login?loginSuccess=true')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on is not available right now. Please try again in one of the ways below, or a little later.',
  )
})

test('code and state of an identity provider go on to the backend unchanged', async () => {
  const query = '?code=a%2Bb%20c&state=x%3D1&session_state=s'
  const app = await renderApp(`/portal/sso/login${query}`)
  await waitFor(() => expect(app.left).toEqual([`/portal/sso/api/v3/developer/authenticate/oidc-callback${query}`]))
  expect(await listCalls(app)).toEqual([])
})

test.each([
  ['rejected', 'Registration rejected', 'An administrator of this portal did not approve your registration.'],
  ['revoked', 'Access revoked', 'An administrator of this portal has ended your access.'],
])('whom the provider lets in and the portal has %s reads the status, and whom to ask', async (status, title, why) => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.portals.update('acme', { oidcAuthEnabled: true })
  await app.visit('/portal/acme/login')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  const email = `${status}@acme.test`
  const before = await getDeveloper(app, email)
  await app.followSingleSignOn({ email })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(title)
  expect(alert).toHaveTextContent(why)
  expect(alert).not.toHaveTextContent('Single sign-on')
  expect(screen.getByRole('link', { name: 'Contact the administrator' })).toBeVisible()
  expect(app.address()).toBe('/portal/acme/login')
  expect(await getDeveloper(app, email)).toEqual(before)
})

test('a type that is not ours is not looked at', async () => {
  const app = await renderApp('/portal/saml/login?error=access_denied&type=urn:made-up:developer-revoked')
  expect(await screen.findByRole('alert')).toHaveTextContent('Single sign-on did not let you in')
  expect(app.address()).toBe('/portal/saml/login')
})

test('a waiting screen has a way out', async () => {
  const app = await renderApp('/portal/sso/login/sso')
  await findScreen('Taking you to your identity provider…')
  expect(app.left).toHaveLength(1)
  const out = '/portal/sso/login?error=interrupted'
  expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', out)
  await app.visit('/portal/sso/login?code=a&state=b')
  await findScreen('Completing your sign-in…')
  expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', out)
  await app.visit(out)
  expect(await screen.findByRole('alert')).toHaveTextContent('Single sign-on was interrupted before it was complete.')
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
})

test('a first log-in by single sign-on approves who was pending', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.portals.update('acme', { oidcAuthEnabled: true })
  await app.visit('/portal/acme/login')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ email: 'pending@acme.test' })
  expect(await findScreen('APIs')).toBeVisible()
  expect(await getDeveloper(app, 'pending@acme.test')).toMatchObject({ status: 'approved' })
})

test('single sign-on that comes back again and again without a session is stopped and explained', async () => {
  const app = await renderApp('/portal/sso/login/sso')
  for (let count = 0; count < 3; count++) await app.visit('/portal/sso/login/sso')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Single sign-on came back several times without a session, so we stopped. Allow cookies for this site, then try again.',
  )
  expect(app.left).toHaveLength(3)
  expect(app.address()).toBe('/portal/sso/login')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  expect(app.left).toHaveLength(4)
})

test('a log-out that is owed from being offline is sent before single sign-on starts, not after it', async () => {
  const app = await renderApp('/portal/saml/login')
  await app.user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await app.followSingleSignOn({ email: 'jane@partner.test' })
  await findScreen('APIs')
  await app.mock.faults.set([{ network: true }])
  await app.user.click(screen.getByRole('button', { name: /^Account/ }))
  await app.user.click(screen.getByRole('button', { name: 'Log out' }))
  await app.mock.faults.clear()
  const earlier = app.left.length
  await app.user.click(await screen.findByRole('link', { name: 'Login with SSO' }))
  await waitFor(() => expect(app.left).toHaveLength(earlier + 1))
  await app.followSingleSignOn({ email: 'jane@partner.test' })
  expect(await findScreen('APIs')).toBeVisible()
})

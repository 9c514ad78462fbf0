import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  type App,
  renderAsAda,
  main,
  sendRequest,
  signIn,
  signOut,
  postFromOtherTab,
  renderVerifiedNora,
} from '../../support/konnect-steps'
import { fillIn, readBrowserState, press, findScreen } from '../../support/portal-steps'
import { holdResponses } from '../../support/hold-responses'
import { renderApp } from '../../support/render-app'

async function statusesOf({ mock }: App, ending: string) {
  const log = await mock.requests()
  return log.filter(({ path }) => path.endsWith(ending)).map(({ status }) => status)
}

test('the account menu tells who is signed in, and leads to account and plan', async () => {
  const app = await renderAsAda()
  await app.user.click(screen.getByRole('button', { name: 'Account, Ada Lovelace' }))
  expect(screen.getByText('ada@acme.test')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Your account' })).toHaveAttribute('href', '/account')
  expect(screen.getByRole('link', { name: 'Your plan' })).toHaveAttribute('href', '/plan')
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeVisible()
})

test('signing out ends the session and says so', async () => {
  const app = await renderAsAda('/plan')
  await signOut(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('You are signed out.')
  expect(app.address()).toBe('/login')
  expect(await statusesOf(app, '/kauth/api/v1/logout')).toEqual([204])
  await app.visit('/')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a notice is said once: a reload does not say it again', async () => {
  const app = await renderAsAda('/plan')
  await signOut(app)
  await findScreen('Sign in to Konnect')
  expect(screen.getByRole('status')).toHaveTextContent('You are signed out.')
  await app.reload()
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('signing out drops the drafts of forms', async () => {
  const app = await renderAsAda()
  await app.go('/forgot-password')
  await findScreen('Forgot your password?')
  await fillIn(app, 'Email', 'ada@acme.test')
  expect(readBrowserState()).toContain('ada@acme.test')
  await app.go('/')
  await findScreen('Welcome, Ada')
  await signOut(app)
  await findScreen('Sign in to Konnect')
  expect(readBrowserState()).not.toContain('ada@acme.test')
})

test('who signs in next sees nothing of who was signed in before', async () => {
  const app = await renderAsAda()
  await screen.findByText('30 days left')
  await signOut(app)
  await findScreen('Sign in to Konnect')
  await app.visit('/login/acme')
  await app.followSingleSignOn({ email: 'bob.member@acme.test' })
  expect(await findScreen('Welcome, Bob')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Account, Bob Member' })).toBeVisible()
  expect(screen.queryByText(/Ada/)).not.toBeInTheDocument()
})

/** Nora, of another organization than Ada's, has an account; Ada is signed in and sees hers. */
async function adaWhereNoraHasBeen() {
  const app = await renderVerifiedNora()
  await signIn(app)
  await findScreen('Welcome, Ada')
  expect(await main().findByText('Acme')).toBeVisible()
  return app
}

test('who signs in after the session has run out is shown nothing that was kept for who was here before', async () => {
  const app = await adaWhereNoraHasBeen()
  await app.mock.clock.advance({ hours: 13 })
  await app.go('/plan')
  await findScreen('Sign in to Konnect')
  const letGo = holdResponses(app.backend, '/organizations/me')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  await screen.findByRole('button', { name: 'Account, Nora Nova' })
  await app.go('/')
  await findScreen('Welcome, Nora')
  expect(main().queryByText('Acme')).not.toBeInTheDocument()
  await letGo()
  expect(await main().findByText('Nova Labs')).toBeVisible()
})

test('who signs in in another tab takes the place of who is shown here, and nothing kept is shown as theirs', async () => {
  const app = await adaWhereNoraHasBeen()
  const letGo = holdResponses(app.backend, '/organizations/me')
  await sendRequest(app, 'POST', '/kauth/api/v1/authenticate', { username: 'nora@nova.test', password: 'Abcdefgh' })
  postFromOtherTab('signed-in')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
  expect(main().queryByText('Acme')).not.toBeInTheDocument()
  await letGo()
  expect(await main().findByText('Nova Labs')).toBeVisible()
})

test('signing out in one tab signs out the others', async () => {
  await renderAsAda()
  postFromOtherTab('signed-out')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('signing in and out is told to the other tabs, without names', async () => {
  const received: unknown[] = []
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.onmessage = ({ data }) => void received.push(data)
  const app = await renderAsAda()
  await signOut(app)
  await waitFor(() =>
    expect(received).toMatchObject([
      { realm: 'konnect:', event: 'signed-in' },
      { realm: 'konnect:', event: 'signed-out' },
    ]),
  )
  expect(JSON.stringify(received)).not.toMatch(/ada@acme|Lovelace/)
  otherTab.close()
})

test('after half an hour the session is renewed without a word', async () => {
  const app = await renderAsAda()
  await app.mock.clock.advance({ minutes: 31 })
  await app.visit('/plan')
  expect(await findScreen('Your plan')).toBeVisible()
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect((await statusesOf(app, '/kauth/api/v1/refresh')).filter((status) => status === 204)).toHaveLength(1)
})

test('after half a day one signs in again and comes back to the same page', async () => {
  const app = await renderAsAda()
  await screen.findByText('30 days left')
  await app.mock.clock.advance({ hours: 13 })
  await app.visit('/plan?from=bookmark#compare')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(app.address()).toBe('/login?return_to=%2Fplan%3Ffrom%3Dbookmark%23compare')
  await signIn(app)
  expect(await findScreen('Your plan')).toBeVisible()
  expect(app.address()).toBe('/plan?from=bookmark#compare')
})

test('a session that ends on an open page says so, and comes back there', async () => {
  const app = await renderAsAda('/plan#compare')
  const choice = await screen.findByRole('button', { name: 'Continue with Plus' })
  await app.mock.clock.advance({ hours: 13 })
  await app.user.click(choice)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your session has ended. You can continue where you left off.')
  expect(app.address()).toBe('/login?return_to=%2Fplan%23compare')
  await signIn(app)
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect(app.address()).toBe('/plan#compare')
})

test('signing out without a connection signs out here, and the logout is sent before anything else', async () => {
  const app = await renderAsAda()
  await app.mock.faults.set([{ network: true }])
  await signOut(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('You are signed out.')
  const offline = (await app.mock.requests()).length
  await app.mock.faults.clear()
  await app.visit('/')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  const [first] = (await app.mock.requests()).slice(offline)
  expect(first).toMatchObject({ path: '/kauth/api/v1/logout', status: 204 })
})

test('the realms have sessions of their own: signed in at Konnect is not logged in at a portal, and stays so', async () => {
  const app = await renderAsAda()
  await app.visit('/portal/acme')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  await fillIn(app, 'Email', 'dev@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  await press(app, 'Log in')
  await findScreen('APIs')
  await app.user.click(screen.getByRole('button', { name: /^Account/ }))
  await press(app, 'Log out')
  await findScreen('Log in to Acme Dev Portal')
  await app.visit('/')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('an unknown address says so, and its first link goes home', async () => {
  await renderApp('/nowhere')
  expect(await findScreen('Page not found')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/')
})

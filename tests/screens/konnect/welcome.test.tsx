import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type App, main, signIn, postFromOtherTab } from '../../support/konnect-steps'
import {
  fillIn,
  readBrowserState,
  getEmailLink,
  newestEmail,
  press,
  findScreen,
  parseToken,
  listCalls,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const invited = 'invited@acme.test'

async function atWelcome() {
  const app = await renderApp('/login', { scenario: 'invite-only' })
  await app.visit(await getEmailLink(app, invited))
  return app
}

async function save(app: App, password = 'Abcdefgh') {
  await fillIn(app, 'New password', password)
  await press(app, 'Save')
}

test('the welcome e-mail’s link asks for the new password, and opening it changes nothing', async () => {
  const app = await atWelcome()
  expect(screen.getByRole('heading', { level: 1, name: 'Welcome to Konnect' })).toBeVisible()
  expect(app.address()).toBe('/welcome')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(invited)
  expect(screen.getByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password')
  expect(readBrowserState()).not.toContain(parseToken(await getEmailLink(app, invited)))
  expect(await listCalls(app)).toEqual([])
})

test('one press verifies the account and sets its password, then sign-in', async () => {
  const app = await atWelcome()
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(invited)
  expect(screen.getByRole('status')).toHaveTextContent('Your new password is saved. You can use it now.')
  expect(await listCalls(app)).toEqual(['PATCH /email-verifications 200', 'PATCH /password-resets 200'])
  await fillIn(app, 'Password', 'Abcdefgh')
  await press(app, 'Sign in')
  expect(await findScreen(`Welcome, ${invited}`)).toBeVisible()
  expect(await main().findByText('Acme Labs')).toBeVisible()
})

test('a password that does not meet the policy is explained and sends nothing', async () => {
  const app = await atWelcome()
  await save(app, 'abcd1234')
  await waitFor(() =>
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
      /^Choose a password that meets all the requirements\./,
    ),
  )
  expect(await listCalls(app)).toEqual([])
})

test('a password that the server refuses is tried again without verifying again', async () => {
  const app = await atWelcome()
  const invalid_parameters = [{ field: 'password', reason: 'must not be a well-known password' }]
  await app.mock.faults.set([{ path: '/password-resets', status: 400, body: { invalid_parameters }, times: 1 }])
  await save(app)
  await waitFor(() =>
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/must not be a well-known password/),
  )
  await save(app, 'Something else!')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(await listCalls(app)).toEqual([
    'PATCH /email-verifications 200',
    'PATCH /password-resets 400',
    'PATCH /password-resets 200',
  ])
  await signIn(app, invited, 'Something else!')
  expect(await findScreen(`Welcome, ${invited}`)).toBeVisible()
})

test('a connection that drops between the two calls does not cost the link', async () => {
  const app = await atWelcome()
  await app.mock.faults.set([{ path: '/password-resets', network: true, times: 1 }])
  await save(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach the service.')
  await press(app, 'Save')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('after a reload between the two calls a new link leads on', async () => {
  const app = await renderApp('/login', { scenario: 'invite-only' })
  const link = await getEmailLink(app, invited)
  await app.visit(link)
  await app.mock.faults.set([{ path: '/password-resets', method: 'PATCH', network: true }])
  await save(app)
  await screen.findByRole('alert')
  await app.mock.faults.clear()
  await app.visit(link)
  await save(app)
  expect(await findScreen('This link has already been used')).toBeVisible()
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  await app.visit(await getEmailLink(app, invited))
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a link older than seven days has expired, and a new one is one press away', async () => {
  const app = await atWelcome()
  await app.mock.clock.advance({ days: 7, seconds: 1 })
  await save(app)
  expect(await findScreen('This link has expired')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(invited)
  await press(app, 'Send a new link')
  expect(await findScreen('Check your email')).toBeVisible()
  await app.visit(await getEmailLink(app, invited))
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  await signIn(app, invited, 'Abcdefgh')
  expect(await findScreen(`Welcome, ${invited}`)).toBeVisible()
})

test('the tab that waits for the new link moves on when another one has used it', async () => {
  const app = await atWelcome()
  await app.mock.clock.advance({ days: 7, seconds: 1 })
  await save(app)
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  postFromOtherTab('password-saved', { email: invited })
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a link still works on the seventh day', async () => {
  const app = await atWelcome()
  await app.mock.clock.advance({ days: 6, hours: 23 })
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a link that was used says so, and leads to sign-in, too', async () => {
  const app = await renderApp('/login', { scenario: 'invite-only' })
  const link = await getEmailLink(app, invited)
  await app.visit(link)
  await save(app)
  await findScreen('Sign in to Konnect')
  await app.visit(link)
  await save(app, 'Somebody else')
  expect(await findScreen('This link has already been used')).toBeVisible()
  expect(main().getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', '/login')
})

test.each(['/welcome#token=half-of-it', '/welcome#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10'])(
  '%s is not a valid link, and there is a way on',
  async (url) => {
    const app = await renderApp(url, { scenario: 'invite-only' })
    if (!url.includes('half')) await save(app)
    expect(await findScreen('This link is not valid')).toBeVisible()
    await fillIn(app, 'Email', invited)
    await press(app, 'Send a new link')
    expect(await findScreen('Check your email')).toBeVisible()
    expect((await newestEmail(app, invited)).subject).toBe('Choose a new password for Konnect')
  },
)

test('the link opened as a verification link leads to the same screen', async () => {
  const app = await renderApp('/login', { scenario: 'invite-only' })
  await app.visit((await getEmailLink(app, invited)).replace('/welcome', '/verify-email'))
  await press(app, 'Verify email')
  expect(await findScreen('Welcome to Konnect')).toBeVisible()
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('opened while somebody else is signed in: says who, and goes on', async () => {
  const app = await renderApp('/login', { scenario: 'invite-only' })
  await signIn(app)
  await findScreen('Welcome, Ada')
  await app.visit(await getEmailLink(app, invited))
  expect(await screen.findByRole('status')).toHaveTextContent('You are signed in as ada@acme.test here.')
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(invited)
})

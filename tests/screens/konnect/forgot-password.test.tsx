import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type App, renderAsAda, main, renderSignedUp, signIn, failSignInTenTimes } from '../../support/konnect-steps'
import { fillIn, getEmailLink, newestEmail, press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

async function ask(app: App, email = 'ada@acme.test') {
  await app.visit('/forgot-password')
  await fillIn(app, 'Email', email)
  await press(app, 'Recover Password')
  await findScreen('Check your email')
}

async function save(app: App, password = 'Another one!') {
  await fillIn(app, 'New password', password)
  await press(app, 'Save')
}

async function resetTo(app: App, password: string, email = 'ada@acme.test') {
  await ask(app, email)
  await app.visit(await getEmailLink(app, email))
  await save(app, password)
  await findScreen('Sign in to Konnect')
}

test('sign-in leads to "Forgot your password?" and back', async () => {
  const app = await renderApp('/login')
  await app.user.click(screen.getByRole('link', { name: 'Forgot your password?' }))
  expect(await findScreen('Forgot your password?')).toBeVisible()
  await app.user.click(screen.getByRole('link', { name: 'Back to sign in' }))
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('says the very same, with the same wait, and mails nothing when no account exists', async () => {
  const app = await renderApp('/login')
  await ask(app, 'ada@acme.test')
  const words = screen.getByRole('main').textContent.replace(/\d+ seconds/, '')
  expect(await app.mock.inbox('ada@acme.test')).toHaveLength(1)
  await ask(app, 'nobody@acme.test')
  expect(
    screen
      .getByRole('main')
      .textContent.replace('nobody@acme.test', 'ada@acme.test')
      .replace(/\d+ seconds/, ''),
  ).toBe(words)
  expect(
    main().getByText(
      'If an account exists for this address, you will find our message there, with a link to choose a new password. The link works once and expires after 1 hour.',
    ),
  ).toBeVisible()
  expect(await app.mock.inbox('nobody@acme.test')).toEqual([])
  expect(await listCalls(app)).toEqual(['POST /password-resets 200', 'POST /password-resets 200'])
})

test('a developer of a portal has no account at Konnect to recover', async () => {
  const app = await renderApp('/login')
  await ask(app, 'dev@acme.test')
  expect(await app.mock.inbox('dev@acme.test')).toEqual([])
})

test('a new password is saved, sign-in says so, and only the new one works', async () => {
  const app = await renderApp('/login')
  await ask(app)
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  expect(screen.getByRole('heading', { level: 1, name: 'Choose a new password' })).toBeVisible()
  expect(app.address()).toBe('/reset-password')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  expect(await listCalls(app)).toEqual(['POST /password-resets 200'])
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your new password is saved. You can use it now.')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await signIn(app, 'ada@acme.test', 'Another one!')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('an e-mail tells that the password was changed', async () => {
  const app = await renderApp('/login')
  await resetTo(app, 'Another one!')
  const { subject, text, links } = await newestEmail(app, 'ada@acme.test')
  expect(subject).toBe('Your password for Konnect was changed')
  expect(text).toContain('If that was not you, reset your password now.')
  expect(links).toEqual(['http://localhost:3000/login', 'http://localhost:3000/forgot-password'])
})

test('every other session of the account ends', async () => {
  const app = await renderAsAda()
  await resetTo(app, 'Another one!')
  await app.visit('/plan')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a completed reset verifies the address, too', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await resetTo(app, 'Another one!', 'nora@nova.test')
  await signIn(app, 'nora@nova.test', 'Another one!')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

test('a completed reset ends the wait after too many wrong passwords', async () => {
  const app = await renderApp('/login')
  await failSignInTenTimes(app, 'ada@acme.test')
  await resetTo(app, 'Another one!')
  await signIn(app, 'ada@acme.test', 'Another one!')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('a link older than an hour has expired, and a new one is one press away', async () => {
  const app = await renderApp('/login')
  await ask(app)
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  await app.mock.clock.advance({ minutes: 61 })
  await save(app)
  expect(await findScreen('This link has expired')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  await save(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('a link works once, and only the newest', async () => {
  const app = await renderApp('/login')
  await ask(app)
  const first = await getEmailLink(app, 'ada@acme.test')
  await app.mock.clock.advance({ minutes: 2 })
  await ask(app)
  const second = await getEmailLink(app, 'ada@acme.test')
  await app.visit(first)
  await save(app)
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
  await app.visit(second)
  await save(app)
  await findScreen('Sign in to Konnect')
  await app.visit(second)
  await save(app, 'A third one!')
  expect(await findScreen('This link has already been used')).toBeVisible()
})

test.each([
  [404, 'This link is not valid'],
  [410, 'This link has expired or was already used'],
])('a backend that only answers %i is read as "%s"', async (status, heading) => {
  const app = await renderApp('/login')
  await ask(app)
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  await app.mock.faults.set([{ path: '/password-resets', status, body: null }])
  await save(app)
  expect(await findScreen(heading)).toBeVisible()
})

test('a link of Konnect means nothing at a portal', async () => {
  const app = await renderApp('/login')
  await ask(app)
  await app.visit(`/portal/acme${await getEmailLink(app, 'ada@acme.test')}`)
  await save(app)
  expect(await findScreen('This link is not valid')).toBeVisible()
})

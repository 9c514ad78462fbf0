import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { listCalls, fillIn, newestEmail, press, findScreen, expectFieldDescription } from '../../support/portal-steps'
import { postFromOtherTab } from '../../support/konnect-steps'
import { renderApp } from '../../support/render-app'

async function asked(email: string) {
  const app = await renderApp('/portal/acme/forgot-password')
  await fillIn(app, 'Email', email)
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  return app
}

test('log-in leads to "Forgot your password?" and back', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.user.click(screen.getByRole('link', { name: 'Forgot your password?' }))
  expect(await findScreen('Forgot your password?')).toHaveFocus()
  await app.user.click(screen.getByRole('link', { name: 'Back to sign in' }))
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test.each(['/portal/acme/login', '/login'])('%s: the address that was typed already goes along', async (url) => {
  const app = await renderApp(url)
  await fillIn(app, 'Email', 'dev@acme.test')
  await app.user.click(screen.getByRole('link', { name: 'Forgot your password?' }))
  await findScreen('Forgot your password?')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  expect(app.address()).not.toContain('dev')
})

test('a developer gets an e-mail with a link that works for an hour', async () => {
  const app = await asked('dev@acme.test')
  expect(within(screen.getByRole('main')).getByText('dev@acme.test')).toBeVisible()
  const email = await newestEmail(app, 'dev@acme.test')
  expect(email.subject).toBe('Choose a new password for Acme Dev Portal')
  expect(email.links[0]).toMatch(/^http:\/\/localhost:3000\/portal\/acme\/reset-password#token=[0-9a-f-]{36}&email=/)
})

test('a tab that waits moves on when another one has saved the new password', async () => {
  await asked('dev@acme.test')
  postFromOtherTab('password-saved', { realm: 'portal:/portal/acme', email: 'dev@acme.test' })
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your new password is saved.')
})

test('says the very same and mails nothing when no account exists', async () => {
  const app = await asked('dev@acme.test')
  const words = screen.getByRole('main').textContent
  await app.visit('/portal/acme/forgot-password')
  await fillIn(app, 'Email', 'nobody@acme.test')
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  expect(screen.getByRole('main').textContent.replace('nobody@acme.test', 'dev@acme.test')).toBe(words)
  expect(
    screen.getByText(
      'If an account exists for this address, you will find our message there, with a link to choose a new password. The link works once and expires after 1 hour.',
    ),
  ).toBeVisible()
  expect(await app.mock.inbox('nobody@acme.test')).toEqual([])
})

test('the cool-down is the same for an address nobody has', async () => {
  const app = await asked('nobody@acme.test')
  const resend = screen.getByRole('button', { name: 'Resend email' })
  expect(resend).toHaveAccessibleDescription(/^You can ask again in (60|5\d) seconds\.$/)
  await press(app, 'Resend email')
  expect(await listCalls(app)).toEqual(['POST /developer/forgot-password 200'])
})

test('a reload shows the same address and the same wait', async () => {
  const app = await asked('dev@acme.test')
  await app.reload()
  expect(await findScreen('Check your email')).toBeVisible()
  expect(within(screen.getByRole('main')).getByText('dev@acme.test')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAttribute('aria-disabled', 'true')
})

test('"Use a different email" offers the address for correction', async () => {
  const app = await asked('dev@acme.tst')
  await press(app, 'Use a different email')
  expect(await findScreen('Forgot your password?')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.tst')
  await fillIn(app, 'Email', 'dev@acme.test')
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  expect(await app.mock.inbox('dev@acme.test')).toHaveLength(1)
})

test.each([
  ['', 'Enter your email address.'],
  ['dev@', 'Enter an email address like name@example.com.'],
  ['dev acme.test', 'Enter an email address like name@example.com.'],
])('the address "%s" is explained, and nothing is sent', async (email, words) => {
  const app = await renderApp('/portal/acme/forgot-password')
  if (email) await fillIn(app, 'Email', email)
  await press(app, 'Recover Password')
  await expectFieldDescription('Email', words)
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus())
  expect(await listCalls(app)).toEqual([])
})

test('a service that is down keeps what was typed', async () => {
  const app = await renderApp('/portal/acme/forgot-password')
  await app.mock.faults.set([{ path: '/developer/forgot-password', status: 500, times: 1 }])
  await fillIn(app, 'Email', 'dev@acme.test')
  await press(app, 'Recover Password')
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side. Please try again.')
  expect(screen.getByRole('alert')).toHaveTextContent(/Reference: kong:trace:\d+/)
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  await press(app, 'Recover Password')
  expect(await findScreen('Check your email')).toBeVisible()
})

test('a page of HTML where an empty answer belongs is not taken for success', async () => {
  const app = await renderApp('/portal/acme/forgot-password')
  await app.mock.faults.set([{ path: '/developer/forgot-password', status: 200, body: '<html>Login</html>' }])
  await fillIn(app, 'Email', 'dev@acme.test')
  await press(app, 'Recover Password')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We received an answer we could not read. Please try again.',
  )
})

test('a hundred presses of Recover Password send one e-mail', async () => {
  const app = await renderApp('/portal/acme/forgot-password')
  await app.mock.faults.set([{ path: '/developer/forgot-password', latencyMs: 100 }])
  await fillIn(app, 'Email', 'dev@acme.test')
  const button = screen.getByRole('button', { name: 'Recover Password' })
  for (let count = 0; count < 100; count++) button.click()
  await findScreen('Check your email')
  await waitFor(async () => expect(await listCalls(app)).toEqual(['POST /developer/forgot-password 200']))
})

import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { advanceOneMinute, main, renderSignedUp, signUp, postFromOtherTab } from '../../support/konnect-steps'
import {
  fillIn,
  readBrowserState,
  getEmailLink,
  newestEmail,
  press,
  findScreen,
  listCalls,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

afterEach(() => void vi.useRealTimers())

test('a known address sees the very same words, and its owner is mailed that there is an account already', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const words = screen.getByRole('main').textContent
  await app.visit('/register')
  await signUp(app, 'ada@acme.test')
  expect(screen.getByRole('main').textContent.replace('ada@acme.test', 'nora@nova.test')).toBe(words)
  const { subject, text, links } = await newestEmail(app, 'ada@acme.test')
  expect(subject).toBe('You already have a Konnect account')
  expect(text).toContain('Nothing has been changed.')
  expect(links).toEqual(['http://localhost:3000/login', 'http://localhost:3000/forgot-password'])
})

test('signing up with a known address changes nothing: the old password still signs in', async () => {
  const app = await renderSignedUp('ada@acme.test')
  await app.visit('/login')
  await fillIn(app, 'Email', 'ada@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(await main().findByText('Acme')).toBeVisible()
})

test('Resend email waits for the cool-down, says how long, and stays a button that can be reached', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const resend = screen.getByRole('button', { name: 'Resend email' })
  expect(resend).toHaveAttribute('aria-disabled', 'true')
  expect(resend).toHaveAccessibleDescription(/^You can ask again in (60|5\d) seconds\.$/)
  await app.user.click(resend)
  expect(resend).toHaveFocus()
  expect(await listCalls(app)).toEqual(['POST /register 200'])
})

test('after a reload the same address waits for the same moment', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const before = Object.entries(localStorage)
  await app.reload()
  expect(await findScreen('Check your email')).toBeVisible()
  expect(main().getByText('nora@nova.test')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAccessibleDescription(
    /^You can ask again in (60|5\d) seconds\.$/,
  )
  expect(Object.entries(localStorage)).toEqual(before)
})

test('after the cool-down a fresh link is sent, and the old one says that it was replaced', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const old = await getEmailLink(app, 'nora@nova.test')
  advanceOneMinute()
  expect(await screen.findByText('You can ask for the email again now.')).toBeInTheDocument()
  await press(app, 'Resend email')
  expect(await screen.findByRole('status')).toHaveTextContent('Sent again. Only the newest link works.')
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(2)
  await app.visit(old)
  await press(app, 'Verify email')
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
})

test('many presses of Resend email send once', async () => {
  const app = await renderSignedUp('nora@nova.test')
  advanceOneMinute()
  await screen.findByText('You can ask for the email again now.')
  await app.mock.faults.set([{ path: '/email-verifications', latencyMs: 100 }])
  const button = screen.getByRole('button', { name: 'Resend email' })
  for (let count = 0; count < 20; count++) button.click()
  await screen.findByRole('status')
  expect(await listCalls(app)).toEqual(['POST /register 200', 'POST /email-verifications 200'])
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(2)
})

test('a resend that fails says so and may be tried at once', async () => {
  const app = await renderSignedUp('nora@nova.test')
  advanceOneMinute()
  const resend = screen.getByRole('button', { name: 'Resend email' })
  await waitFor(() => expect(resend).not.toHaveAttribute('aria-disabled', 'true'))
  await app.mock.faults.set([{ path: '/email-verifications', network: true }])
  await press(app, 'Resend email')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We could not reach the service. Check your connection and try again.',
  )
  await app.mock.faults.clear()
  await press(app, 'Resend email')
  expect(await screen.findByRole('status')).toHaveTextContent('Sent again. Only the newest link works.')
})

test('a known address may resend, too, and sees the same', async () => {
  const app = await renderSignedUp('ada@acme.test')
  advanceOneMinute()
  await screen.findByText('You can ask for the email again now.')
  await press(app, 'Resend email')
  expect(await screen.findByRole('status')).toHaveTextContent('Sent again. Only the newest link works.')
})

test('"Use a different email" keeps all the rest, the password too, and the first link dies', async () => {
  const app = await renderSignedUp('nora@nova.tst')
  const mistaken = await getEmailLink(app, 'nora@nova.tst')
  await press(app, 'Use a different email')
  expect(await findScreen('Create your Konnect account')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.tst')
  expect(screen.getByLabelText('Password')).toHaveValue('Abcdefgh')
  await fillIn(app, 'Email', 'nora@nova.test')
  await press(app, 'Create account')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(main().getByText('nora@nova.test')).toBeVisible()
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(1)
  await app.visit(mistaken)
  await press(app, 'Verify email')
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
})

test('after a reload only the password is asked again', async () => {
  const app = await renderSignedUp('nora@nova.tst')
  await app.reload()
  await press(app, 'Use a different email')
  expect(await findScreen('Create your Konnect account')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.tst')
  expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('Nora')
  expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Nova')
  expect(screen.getByRole('textbox', { name: 'Organization name' })).toHaveValue('Nova Labs')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(readBrowserState()).toContain('nora@nova.tst')
  expect(readBrowserState()).not.toContain('Abcdefgh')
})

test('a tab that waits moves on by itself when another one has verified', async () => {
  await renderSignedUp('nora@nova.test')
  postFromOtherTab('verified')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(screen.getByRole('status')).toHaveTextContent('Your email address is verified. Sign in to continue.')
})

test('a tab that waits for one address stays when another one was verified', async () => {
  await renderSignedUp('nora@nova.test')
  postFromOtherTab('verified', { email: 'other@nova.test' })
  postFromOtherTab('verified', { email: 'NORA@nova.test' })
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
})

test('an address held by a sign-up that was never verified is free again after 24 hours', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/register')
  await signUp(app, 'nora@nova.test')
  expect((await newestEmail(app, 'nora@nova.test')).subject).toBe('You already have a Konnect account')
  await app.mock.clock.advance({ hours: 24, minutes: 1 })
  await app.visit('/register')
  await signUp(app, 'nora@nova.test')
  expect((await newestEmail(app, 'nora@nova.test')).subject).toBe('Welcome to Konnect: verify your email')
})

test('what was typed survives a reload, without password and access code, and is gone after success', async () => {
  const app = await renderApp('/register', { scenario: 'access-code' })
  await fillIn(app, 'Email', 'nora@nova.test')
  await fillIn(app, 'First name', 'Nora')
  await fillIn(app, 'Last name', 'Nova')
  await fillIn(app, 'Organization name', 'Nova Labs')
  await fillIn(app, 'Password', 'Abcdefgh')
  await fillIn(app, 'Access Code', 'WELCOME-2026')
  expect(readBrowserState()).toContain('nora@nova.test')
  expect(readBrowserState()).not.toMatch(/Abcdefgh|WELCOME/)
  await app.reload()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('Nora')
  expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveValue('Nova')
  expect(screen.getByRole('textbox', { name: 'Organization name' })).toHaveValue('Nova Labs')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(screen.getByRole('textbox', { name: 'Access Code' })).toHaveValue('')
  await fillIn(app, 'Password', 'Abcdefgh')
  await fillIn(app, 'Access Code', 'WELCOME-2026')
  await press(app, 'Create account')
  await findScreen('Check your email')
  await app.visit('/register')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('')
  expect(readBrowserState()).not.toContain('nora')
})

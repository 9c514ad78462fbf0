import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillIn, logIn, press, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

type App = Awaited<ReturnType<typeof renderApp>>

const email = () => screen.getByRole('textbox', { name: 'Email' })

/** Presses a link, and waits for its screen. */
async function follow({ user }: App, name: string, title: string) {
  await user.click(screen.getByRole('link', { name }))
  await findScreen(title)
}

const konnect = ['/login', 'Sign in to Konnect', 'Sign up', 'Create your Konnect account', 'Sign in'] as const
const portal = [
  '/portal/acme/login',
  'Log in to Acme Dev Portal',
  'Sign Up',
  'Create a developer account',
  'Log in',
] as const

test.each([konnect, portal])('from %s on, the address is typed once', async (path, title, signUp, join, signIn) => {
  const app = await renderApp(path)
  await fillIn(app, 'Email', ' ada＠acme.test')
  await follow(app, signUp, join)
  expect(email()).toHaveValue('ada＠acme.test')
  await fillIn(app, 'Email', 'bob@acme.test')
  await follow(app, signIn, title)
  expect(email()).toHaveValue('bob@acme.test')
  await follow(app, 'Forgot your password?', 'Forgot your password?')
  await fillIn(app, 'Email', 'eve@acme.test')
  await follow(app, 'Back to sign in', title)
  expect(email()).toHaveValue('eve@acme.test')
  expect(window.location.href + document.title).not.toContain('acme.test')
  await app.reload()
  expect(email()).toHaveValue('eve@acme.test')
})

test.each([
  ['/verify-email', 'Back to sign in', 'Sign in to Konnect'],
  ['/reset-password', 'Back to sign in', 'Sign in to Konnect'],
  ['/portal/acme/reset-password', 'Back to log in', 'Log in to Acme Dev Portal'],
  ['/portal/acme/verify-email', 'Back to log in', 'Log in to Acme Dev Portal'],
])('from the form under a refused link, too: %s', async (path, back, title) => {
  const app = await renderApp(path)
  await fillIn(app, 'Email', 'ada@acme.test')
  await follow(app, back, title)
  expect(email()).toHaveValue('ada@acme.test')
})

test('from the status screen, whose address is known', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, 'pending@acme.test')
  await findScreen('Approval pending')
  await follow(app, 'Back to log in', 'Log in to Acme Dev Portal')
  expect(email()).toHaveValue('pending@acme.test')
})

test('over a screen that has no form', async () => {
  const app = await renderApp('/forgot-password', { scenario: 'invite-only' })
  await fillIn(app, 'Email', 'ada@acme.test')
  await follow(app, 'Back to sign in', 'Sign in to Konnect')
  await follow(app, 'Sign up', 'Create your Konnect account')
  await follow(app, 'Sign in', 'Sign in to Konnect')
  expect(email()).toHaveValue('ada@acme.test')
})

test('what is typed after "Use a different email" outlives a reload', async () => {
  const app = await renderApp('/portal/acme/forgot-password')
  await fillIn(app, 'Email', 'ada@acme.test')
  await press(app, 'Recover Password')
  await press(app, 'Use a different email')
  await fillIn(app, 'Email', 'bob@acme.test')
  await app.reload()
  expect(email()).toHaveValue('bob@acme.test')
})

test('an address that cannot be accepted says why, beside the field', async () => {
  const app = await renderApp('/portal/acme/register')
  await fillIn(app, 'Full name', 'José')
  await fillIn(app, 'Email', 'josé@acme.test')
  await press(app, 'Create Account')
  expect(await screen.findByText('Use an address without “é” before the @.')).toBeVisible()
  expect(email()).toHaveValue('josé@acme.test')
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { listCalls, fillIn, logIn, press, findScreen, expectFieldDescription } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('the log-in screen offers all that one may do there, and accuses nobody', async () => {
  await renderApp('/portal/acme/login')
  expect(screen.getByRole('heading', { level: 1, name: 'Log in to Acme Dev Portal' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).not.toHaveAccessibleDescription()
  expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password')
  expect(screen.getByRole('link', { name: 'Forgot your password?' })).toHaveAttribute(
    'href',
    '/portal/acme/forgot-password',
  )
  expect(screen.getByRole('link', { name: 'Sign Up' })).toHaveAttribute('href', '/portal/acme/register')
  expect(screen.queryByRole('link', { name: 'Login with SSO' })).not.toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('a password manager knows which field is which', async () => {
  await renderApp('/portal/acme/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAttribute('type', 'email')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
})

test('an approved developer logs in and lands in the catalog', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app)
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
  expect(screen.getByRole('button', { name: /^Account.*Dev Eloper/ })).toBeVisible()
  expect(await listCalls(app)).toContain('POST /developer/authenticate 204')
})

test('the address may be typed in capitals and with spaces around it', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, '  DEV@Acme.Test ')
  expect(await findScreen('APIs')).toBeVisible()
})

test('an empty form explains itself, leads to the first field and sends nothing', async () => {
  const app = await renderApp('/portal/acme/login')
  await press(app, 'Log in')
  const email = screen.getByRole('textbox', { name: 'Email' })
  await expectFieldDescription('Email', 'Enter your email address.')
  expect(email).toHaveAttribute('aria-invalid', 'true')
  await expectFieldDescription('Password', 'Enter your password.')
  await waitFor(() => expect(email).toHaveFocus())
  expect(await listCalls(app)).toEqual([])
})

test('the summary of an empty form leads to each field', async () => {
  const app = await renderApp('/portal/acme/login')
  await press(app, 'Log in')
  const summary = await screen.findByRole('region', { name: 'Please check 2 fields' })
  await app.user.click(within(summary).getByRole('link', { name: 'Password' }))
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveFocus())
})

test('an address that is none is said at its field after leaving it, and no longer once mended', async () => {
  const app = await renderApp('/portal/acme/login')
  const email = screen.getByRole('textbox', { name: 'Email' })
  await app.user.type(email, 'dev@')
  expect(email).not.toHaveAttribute('aria-invalid')
  await app.user.tab()
  await expectFieldDescription('Email', 'Enter an email address like name@example.com.')
  await app.user.type(email, 'acme.test')
  expect(email).not.toHaveAttribute('aria-invalid')
  expect(email).not.toHaveAccessibleDescription()
})

test('a near miss of a well-known domain is offered as a correction and not forced', async () => {
  const app = await renderApp('/portal/acme/login')
  await fillIn(app, 'Email', 'ada@gmial.com')
  await press(app, 'Did you mean ada@gmail.com?')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@gmail.com')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus()
  expect(screen.getByText('ada@gmail.com')).toBeInTheDocument()
})

test('a wrong password says so, keeps the address and can be mended', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, 'dev@acme.test', 'wrong')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'That email and password do not match. Check both and try again, or reset your password.',
  )
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  await logIn(app)
  expect(await findScreen('APIs')).toBeVisible()
})

test('an unknown address is told the very same as a wrong password', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, 'nobody@acme.test')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'That email and password do not match. Check both and try again, or reset your password.',
  )
})

test('a developer of one region is unknown in another', async () => {
  const app = await renderApp('/portal/acme-eu/login')
  expect(screen.getByText('EU region')).toBeVisible()
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
})

test('the password can be looked at and is sent as it was typed, spaces and all', async () => {
  const app = await renderApp('/portal/acme/login')
  await fillIn(app, 'Email', 'dev@acme.test')
  await fillIn(app, 'Password', ' Passw0rd! ')
  const show = screen.getByRole('button', { name: 'Show password' })
  expect(show).toHaveAttribute('aria-pressed', 'false')
  await app.user.click(show)
  expect(screen.getByRole('button', { name: 'Show password' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByLabelText('Password')).toHaveValue(' Passw0rd! ')
  await press(app, 'Log in')
  await screen.findByRole('alert')
  const sent = (await app.mock.requests()).find(({ path }) => path.endsWith('/authenticate'))
  expect(sent?.requestBody).toEqual({ username: 'dev@acme.test', password: ' Passw0rd! ' })
})

test('the address typed is there after a reload, the password is not', async () => {
  const app = await renderApp('/portal/acme/login')
  await fillIn(app, 'Email', 'dev@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  await app.visit('/portal/acme/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  expect(screen.getByLabelText('Password')).toHaveValue('')
})

test('a hundred presses of Log in send one request', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([{ path: '/developer/authenticate', latencyMs: 100 }])
  await fillIn(app, 'Email', 'dev@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  const button = screen.getByRole('button', { name: 'Log in' })
  for (let count = 0; count < 100; count++) button.click()
  expect(await findScreen('APIs')).toBeVisible()
  expect((await listCalls(app)).filter((call) => call.includes('authenticate'))).toHaveLength(1)
})

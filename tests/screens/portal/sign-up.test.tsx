import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  listCalls,
  getDeveloper,
  fillIn,
  newestEmail,
  press,
  register,
  findScreen,
  readBrowserState,
  expectFieldDescription,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('signing up asks for a full name and an e-mail address, and for nothing else', async () => {
  await renderApp('/portal/acme/register')
  expect(screen.getByRole('heading', { level: 1, name: 'Create a developer account' })).toBeVisible()
  expect(screen.getAllByRole('textbox')).toHaveLength(2)
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveAttribute('autocomplete', 'name')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/portal/acme/login')
  expect(screen.queryByText('By creating an account you agree to the following:')).not.toBeInTheDocument()
})

test('a new developer is told to check the mailbox, and the mail has a link to create a password', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const main = within(screen.getByRole('main'))
  expect(main.getByText('nora@acme.test')).toBeVisible()
  expect(
    main.getByText(
      'If the address is new here, our message has a link to create your password. If it is already registered, our message tells you the status of your registration.',
    ),
  ).toBeVisible()
  const email = await newestEmail(app, 'nora@acme.test')
  expect(email.subject).toBe('Verify your email for Acme Dev Portal')
  expect(email.links[0]).toMatch(/^http:\/\/localhost:3000\/portal\/acme\/verify-email#token=[0-9a-f-]{36}&email=/)
  expect(await getDeveloper(app, 'nora@acme.test')).toMatchObject({ fullName: 'Nora Nova', status: 'pending' })
})

test('neither the address bar nor the title tells who signed up', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  expect(app.address()).toBe('/portal/acme/register')
  await waitFor(() => expect(document.title).toBe('Check your email · Acme Dev Portal'))
})

test('an empty form explains both fields and sends nothing', async () => {
  const app = await renderApp('/portal/acme/register')
  await press(app, 'Create Account')
  await expectFieldDescription('Full name', 'Enter your full name.')
  await expectFieldDescription('Email', 'Enter your email address.')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveFocus())
  expect(await screen.findByRole('region', { name: 'Please check 2 fields' })).toBeVisible()
  expect(await listCalls(app)).toEqual([])
})

test('a malformed address is said at its field, and what else was typed stays', async () => {
  const app = await renderApp('/portal/acme/register')
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme')
  await press(app, 'Create Account')
  await expectFieldDescription('Email', 'Enter an email address like name@example.com.')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus())
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Nora Nova')
})

test('a name may have 256 characters and no more', async () => {
  const app = await renderApp('/portal/acme/register')
  await fillIn(app, 'Full name', 'n'.repeat(257))
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  await expectFieldDescription('Full name', 'Use at most 256 characters for your name.')
  await register(app, 'nora@acme.test', 'n'.repeat(256))
  expect(await getDeveloper(app, 'nora@acme.test')).toMatchObject({ fullName: 'n'.repeat(256) })
})

test('what the server refuses is said at the field, in its own words', async () => {
  const app = await renderApp('/portal/acme/register')
  const invalid_parameters = [{ field: 'full_name', reason: 'must not contain a bell' }]
  await app.mock.faults.set([{ path: '/developer', method: 'POST', status: 400, body: { invalid_parameters } }])
  await fillIn(app, 'Full name', 'Nora')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  await expectFieldDescription('Full name', 'must not contain a bell')
})

test('a service that is down loses nothing that was typed', async () => {
  const app = await renderApp('/portal/acme/register')
  await app.mock.faults.set([{ path: '/developer', method: 'POST', status: 503 }])
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The service is not available right now. Please try again in a moment.',
  )
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Nora Nova')
  await app.mock.faults.clear()
  await press(app, 'Create Account')
  expect(await findScreen('Check your email')).toBeVisible()
})

test('what was typed is there after a reload, and gone after success', async () => {
  const app = await renderApp('/portal/acme/register')
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  expect(readBrowserState()).toContain('nora')
  await app.visit('/portal/acme/register')
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Nora Nova')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.test')
  await press(app, 'Create Account')
  await findScreen('Check your email')
  await app.visit('/portal/acme/register')
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('')
  expect(readBrowserState()).not.toContain('nora')
})

test('a slip in a well-known domain is offered as a correction', async () => {
  const app = await renderApp('/portal/acme/register')
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@hotmial.com')
  await press(app, 'Did you mean nora@hotmail.com?')
  await press(app, 'Create Account')
  await findScreen('Check your email')
  expect(await app.mock.inbox('nora@hotmail.com')).toHaveLength(1)
})

test('a slip is never forced: the address as typed is accepted', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@gmial.com')
  expect(await app.mock.inbox('nora@gmial.com')).toHaveLength(1)
})

test('terms and privacy policy are linked where the host has set them', async () => {
  await renderApp('/portal/acme/register', {
    config: { termsUrl: 'https://acme.test/terms', privacyUrl: 'https://acme.test/privacy' },
  })
  expect(screen.getByRole('link', { name: 'Terms of service' })).toHaveAttribute('href', 'https://acme.test/terms')
  expect(screen.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', 'https://acme.test/privacy')
})

test('a hundred presses of Create Account register once', async () => {
  const app = await renderApp('/portal/acme/register')
  await app.mock.faults.set([{ path: '/developer', latencyMs: 100 }])
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  const button = screen.getByRole('button', { name: 'Create Account' })
  for (let count = 0; count < 100; count++) button.click()
  await findScreen('Check your email')
  expect(await listCalls(app)).toEqual(['POST /developer 201'])
  expect(await app.mock.inbox('nora@acme.test')).toHaveLength(1)
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillSignUp, main, signUpValues, renderSignedUp } from '../../support/konnect-steps'
import {
  expectFieldDescription,
  fillIn,
  readBrowserState,
  newestEmail,
  press,
  findScreen,
  listCalls,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('signing up asks for five things and says when the free trial begins', async () => {
  await renderApp('/register')
  expect(screen.getByRole('heading', { level: 1, name: 'Create your Konnect account' })).toBeVisible()
  expect(screen.getByText('Your 30-day free trial of Konnect Plus begins when you first sign in.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByRole('textbox', { name: 'First name' })).toHaveAttribute('autocomplete', 'given-name')
  expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveAttribute('autocomplete', 'family-name')
  expect(screen.getByRole('textbox', { name: 'Organization name' })).toHaveAttribute('autocomplete', 'organization')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'new-password')
  expect(screen.getAllByRole('textbox')).toHaveLength(4)
  expect(screen.queryByRole('combobox', { name: 'Region' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login')
})

test('a new person is told to check the mailbox, and the mail has a link to verify the account', async () => {
  const app = await renderSignedUp('nora@nova.test')
  expect(main().getByText('nora@nova.test')).toBeVisible()
  expect(
    main().getByText(
      'Open our message and follow the link in it to continue. The link works once and expires after 24 hours.',
    ),
  ).toBeVisible()
  const { subject, text, links } = await newestEmail(app, 'nora@nova.test')
  expect(subject).toBe('Welcome to Konnect: verify your email')
  expect(text).toContain('Your 30 days of Konnect Plus, free of charge, begin when you first sign in.')
  expect(links[0]).toMatch(/^http:\/\/localhost:3000\/verify-email#token=[0-9a-f-]{36}&email=/)
})

test('first and last name go out as one full name, and no region is guessed', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const [register] = (await app.mock.requests()).filter(({ path }) => path.endsWith('/register'))
  expect(register).toMatchObject({ status: 200 })
  expect(Object.keys(register?.requestBody ?? {}).sort()).toEqual(['email', 'fullName', 'organization', 'password'])
  expect(register?.requestBody).toMatchObject({ fullName: 'Nora Nova', organization: 'Nova Labs' })
})

test('an empty form explains all five fields, links to them, and sends nothing', async () => {
  const app = await renderApp('/register')
  await press(app, 'Create account')
  const summary = within(await screen.findByRole('region', { name: 'Please check 5 fields' }))
  expect(summary.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Email – Enter your email address.',
    'First name – Enter your first name.',
    'Last name – Enter your last name.',
    'Organization name – Enter the name of your organization.',
    'Password – Choose a password.',
  ])
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveAccessibleDescription('Enter your last name.')
  await app.user.click(summary.getByRole('link', { name: 'Organization name' }))
  expect(screen.getByRole('textbox', { name: 'Organization name' })).toHaveFocus()
  expect(await listCalls(app)).toEqual([])
})

test('names of spaces alone are no names', async () => {
  const app = await renderApp('/register')
  await fillSignUp(app, 'nora@nova.test', { ...signUpValues, 'First name': '   ' })
  await press(app, 'Create account')
  await expectFieldDescription('First name', 'Enter your first name.')
  expect(await listCalls(app)).toEqual([])
})

test('each requirement of the password says whether it is met, while typing', async () => {
  const app = await renderApp('/register')
  const requirements = () =>
    within(screen.getByRole('list', { name: 'Your password needs' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent)
  const classes = 'At least 2 of these: a lowercase letter, an uppercase letter, a special character'
  expect(requirements()).toEqual(['At least 8 characters, not met', `${classes}, not met`])
  await fillIn(app, 'Password', 'abcd1234')
  expect(requirements()).toEqual(['At least 8 characters, met', `${classes}, not met`])
  await fillIn(app, 'Password', 'Abcdefg')
  expect(requirements()).toEqual(['At least 8 characters, not met', `${classes}, met`])
  await fillIn(app, 'Password', 'abcdefg!')
  expect(requirements()).toEqual(['At least 8 characters, met', `${classes}, met`])
})

test('a password that does not meet the policy is explained and sends nothing', async () => {
  const app = await renderApp('/register')
  await fillSignUp(app, 'nora@nova.test', { ...signUpValues, Password: 'abcd1234' })
  await press(app, 'Create account')
  await expectFieldDescription('Password', /^Choose a password that meets all the requirements\./)
  expect(screen.getByLabelText('Password')).toHaveFocus()
  expect(await listCalls(app)).toEqual([])
})

test('a password is sent byte for byte as typed', async () => {
  const app = await renderApp('/register')
  await fillSignUp(app, ' nora@nova.test ', { ...signUpValues, Password: '  Pa ss \u0065\u0301  ' })
  await press(app, 'Create account')
  await findScreen('Check your email')
  const [register] = (await app.mock.requests()).filter(({ path }) => path.endsWith('/register'))
  expect(register?.requestBody).toMatchObject({
    email: 'nora@nova.test',
    password: '  Pa ss \u0065\u0301  ',
  })
})

test('what the server refuses about a password is said at the field, whatever our policy says', async () => {
  const app = await renderApp('/register')
  const invalid_parameters = [{ field: 'password', reason: 'must not be a well-known password' }]
  await app.mock.faults.set([{ path: '/register', method: 'POST', status: 400, body: { invalid_parameters } }])
  await fillSignUp(app)
  await press(app, 'Create account')
  await waitFor(() =>
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/must not be a well-known password/),
  )
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a service that is down loses nothing that was typed', async () => {
  const app = await renderApp('/register')
  await app.mock.faults.set([{ path: '/register', method: 'POST', status: 503 }])
  await fillSignUp(app)
  await press(app, 'Create account')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The service is not available right now. Please try again in a moment.',
  )
  expect(screen.getByLabelText('Password')).toHaveValue('Abcdefgh')
  await app.mock.faults.clear()
  await press(app, 'Create account')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(1)
})

test('many presses of Create account sign up once', async () => {
  const app = await renderApp('/register')
  await app.mock.faults.set([{ path: '/register', latencyMs: 100 }])
  await fillSignUp(app)
  const button = screen.getByRole('button', { name: 'Create account' })
  for (let count = 0; count < 20; count++) button.click()
  await findScreen('Check your email')
  expect(await listCalls(app)).toEqual(['POST /register 200'])
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(1)
})

test('neither address bar nor title nor storage knows who signed up', async () => {
  const app = await renderSignedUp('nora@nova.test')
  expect(app.address()).toBe('/register')
  await waitFor(() => expect(document.title).toBe('Check your email · Konnect'))
  // The history entry of this tab, and nothing that outlives it.
  expect(readBrowserState()).toContain('nora@nova.test')
  expect(readBrowserState()).not.toContain('Abcdefgh')
  expect(JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])).not.toContain('nora')
})

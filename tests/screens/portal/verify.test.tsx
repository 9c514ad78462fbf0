import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  listCalls,
  createPassword,
  getDeveloper,
  fillIn,
  getEmailLink,
  logIn,
  press,
  register,
  findScreen,
  readBrowserState,
  expectFieldDescription,
  parseToken,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

/** Registers somebody new and opens the link of the e-mail, as `change` has altered it. */
async function openedLink(slug = 'acme', change = (link: string) => link) {
  const app = await renderApp(`/portal/${slug}/register`)
  await register(app, 'nora@acme.test')
  await app.visit(change(await getEmailLink(app, 'nora@acme.test')))
  return app
}

test('opening the link redeems nothing', async () => {
  const app = await openedLink()
  expect(screen.getByRole('heading', { level: 1, name: 'Create a password' })).toBeVisible()
  expect(await listCalls(app)).toEqual(['POST /developer 201'])
  expect(await getDeveloper(app, 'nora@acme.test')).toMatchObject({ verified: false, hasPassword: false })
})

test('the token leaves the address bar, and no storage has it', async () => {
  const app = await openedLink()
  expect(app.address()).toBe('/portal/acme/verify-email')
  expect(readBrowserState()).not.toContain(parseToken(await getEmailLink(app, 'nora@acme.test')))
})

test('whose password it is stands beside it, for people and password managers', async () => {
  await openedLink()
  const email = screen.getByRole('textbox', { name: 'Email' })
  expect(email).toHaveValue('nora@acme.test')
  expect(email).toHaveAttribute('readonly')
  expect(email).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'new-password')
})

test('one press makes two calls, and log-in says what is true', async () => {
  const app = await openedLink()
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/login')
  expect(screen.getByRole('status')).toHaveTextContent(
    'Your password is set. You can log in as soon as your account is approved. Some portals do that right away.',
  )
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.test')
  expect(await listCalls(app)).toEqual([
    'POST /developer 201',
    'POST /developer/verify-email 202',
    'POST /developer/reset-password 204',
  ])
  expect(await getDeveloper(app, 'nora@acme.test')).toMatchObject({
    verified: true,
    hasPassword: true,
    status: 'pending',
  })
})

test('the requirements say met or not met while typing', async () => {
  const app = await openedLink()
  const list = within(screen.getByRole('list', { name: 'Your password needs' }))
  const rules = () => list.getAllByRole('listitem').map(({ textContent }) => textContent)
  const classes = 'At least 2 of these: a lowercase letter, an uppercase letter, a special character'
  expect(rules()).toEqual(['At least 8 characters, not met', `${classes}, not met`])
  await fillIn(app, 'Password', 'abcd1234')
  expect(rules()).toEqual(['At least 8 characters, met', `${classes}, not met`])
  await fillIn(app, 'Password', 'abcdefg!')
  expect(rules()).toEqual(['At least 8 characters, met', `${classes}, met`])
  await fillIn(app, 'Password', `A${'b'.repeat(256)}`)
  expect(rules()).toContain('At most 256 characters, not met')
})

test.each(['', 'abcdefgh', 'abcd1234', 'Abc!'])(
  'the password "%s" is explained and sends nothing',
  async (password) => {
    const app = await openedLink()
    if (password) await fillIn(app, 'Password', password)
    await press(app, 'Create password')
    await expectFieldDescription(
      'Password',
      password ? /^Choose a password that meets all the requirements\./ : /^Choose a password\./,
    )
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveFocus())
    expect(await listCalls(app)).toEqual(['POST /developer 201'])
  },
)

test('a password the server refuses is rules at the field and tried again without verifying again', async () => {
  const app = await openedLink()
  const invalid_parameters = [{ field: 'password', reason: 'is too well known' }]
  await app.mock.faults.set([
    { path: '/developer/reset-password', status: 400, body: { invalid_parameters }, times: 1 },
  ])
  await createPassword(app, 'Password!')
  await expectFieldDescription('Password', /^is too well known/)
  await createPassword(app, 'Unusual words!')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect((await listCalls(app)).filter((call) => call.includes('verify-email'))).toHaveLength(1)
})

test('a connection that breaks between the two calls is tried again without verifying again', async () => {
  const app = await openedLink()
  await app.mock.faults.set([{ path: '/developer/reset-password', network: true, times: 1 }])
  await createPassword(app, 'Abcdefgh')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We could not reach the service. Check your connection and try again.',
  )
  expect(screen.getByLabelText('Password')).toHaveValue('Abcdefgh')
  await press(app, 'Create password')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect((await listCalls(app)).filter((call) => call.includes('verify-email'))).toHaveLength(1)
})

test('the password is stored byte for byte, spaces at its edges too', async () => {
  const app = await openedLink('acme-eu')
  await createPassword(app, ' Ünïcode 日本 ')
  await findScreen('Log in to Acme Europe Dev Portal')
  await logIn(app, 'nora@acme.test', 'Ünïcode 日本')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await logIn(app, 'nora@acme.test', ' Ünïcode 日本 ')
  expect(await findScreen('APIs')).toBeVisible()
})

test.each([
  ['the token in the query', (link: string) => link.replace('#', '?')],
  ['the log-in page, as Kong’s own e-mails have it', (link: string) => link.replace('verify-email#', 'login?')],
  ['the token alone', (link: string) => link.replace(/&email=.*/, '')],
])('a link with %s works', async (_, change) => {
  const app = await openedLink('acme', change)
  expect(await findScreen('Create a password')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/verify-email')
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.test')
})

test('a backend that calls the second token resetToken is understood', async () => {
  const app = await openedLink()
  const token = '7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10'
  await app.mock.faults.set([
    { path: '/developer/verify-email', status: 202, body: { email: 'nora@acme.test', resetToken: token } },
    { path: '/developer/reset-password', status: 204 },
  ])
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  const reset = (await app.mock.requests()).find(({ path }) => path.endsWith('/reset-password'))
  expect(reset?.requestBody).toEqual({ password: 'Abcdefgh', token })
})

test('a hundred presses of Create password verify once and set one password', async () => {
  const app = await openedLink()
  await app.mock.faults.set([{ path: '/developer/verify-email', latencyMs: 100 }])
  await fillIn(app, 'Password', 'Abcdefgh')
  const button = screen.getByRole('button', { name: 'Create password' })
  for (let count = 0; count < 100; count++) button.click()
  await findScreen('Log in to Acme Dev Portal')
  expect(await listCalls(app)).toHaveLength(3)
})

import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type App, renderAsAda, main, signIn, failSignInTenTimes } from '../../support/konnect-steps'
import { fillIn, newestEmail, press, findScreen, listCalls } from '../../support/portal-steps'

async function change(app: App, from: string, to: string) {
  await fillIn(app, 'Current password', from)
  await fillIn(app, 'New password', to)
  await press(app, 'Change password')
}

test('the account menu leads to the form, which password managers understand', async () => {
  const app = await renderAsAda()
  await app.user.click(screen.getByRole('button', { name: 'Account, Ada Lovelace' }))
  await app.user.click(screen.getByRole('link', { name: 'Your account' }))
  expect(await findScreen('Your account')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  expect(screen.getByLabelText('Current password')).toHaveAttribute('autocomplete', 'current-password')
  expect(screen.getByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password')
})

test('a changed password is said, mailed about, and is the one that signs in from now on', async () => {
  const app = await renderAsAda('/account')
  await change(app, 'Passw0rd!', 'Another one!')
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Your password is changed. You are signed out everywhere else.',
  )
  expect(screen.getByLabelText('Current password')).toHaveValue('')
  expect(screen.getByLabelText('New password')).toHaveValue('')
  expect((await listCalls(app)).at(-1)).toBe('PATCH /v2/users/me/password 202')
  expect((await newestEmail(app, 'ada@acme.test')).subject).toBe('Your password for Konnect was changed')
  await app.visit('/')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Account, Ada Lovelace' }))
  await press(app, 'Sign out')
  await findScreen('Sign in to Konnect')
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await signIn(app, 'ada@acme.test', 'Another one!')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('a wrong current password is said at its field, and nothing changes', async () => {
  const app = await renderAsAda('/account')
  await change(app, 'Wrong one!', 'Another one!')
  const current = screen.getByLabelText('Current password')
  await waitFor(() => expect(current).toHaveAccessibleDescription('This is not your current password.'))
  expect(current).toHaveFocus()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
  expect(screen.getByLabelText('New password')).toHaveValue('Another one!')
  expect(screen.getByRole('button', { name: 'Account, Ada Lovelace' })).toBeVisible()
  expect(await app.mock.inbox('ada@acme.test')).toEqual([])
})

test('a new password that does not meet the policy is explained and sends nothing', async () => {
  const app = await renderAsAda('/account')
  await change(app, 'Passw0rd!', 'abcd1234')
  await waitFor(() =>
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
      /^Choose a password that meets all the requirements\./,
    ),
  )
  expect((await listCalls(app)).at(-1)).toBe('POST /authenticate 200')
})

test('an empty form explains both fields', async () => {
  const app = await renderAsAda('/account')
  await press(app, 'Change password')
  await waitFor(() =>
    expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription('Enter your current password.'),
  )
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/^Choose a password\./)
  expect(screen.getByLabelText('Current password')).toHaveFocus()
})

test('guessing the current password is throttled, in words', async () => {
  const app = await renderAsAda('/account')
  await failSignInTenTimes(app, 'ada@acme.test')
  await change(app, 'Passw0rd!', 'Another one!')
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many attempts. You can try again in 15 minutes.')
})

test('a service that is down keeps what was typed', async () => {
  const app = await renderAsAda('/account')
  await app.mock.faults.set([{ path: '/v2/users/me/password', network: true, times: 1 }])
  await change(app, 'Passw0rd!', 'Another one!')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach the service.')
  expect(screen.getByLabelText('New password')).toHaveValue('Another one!')
  await press(app, 'Change password')
  expect(await screen.findByRole('status')).toHaveTextContent('Your password is changed.')
})

test('a session that ends meanwhile asks to sign in and comes back to the form', async () => {
  const app = await renderAsAda('/account')
  await app.mock.clock.advance({ hours: 13 })
  await change(app, 'Passw0rd!', 'Another one!')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(app.address()).toBe('/login?return_to=%2Faccount')
  await signIn(app)
  expect(await findScreen('Your account')).toBeVisible()
  expect(main().getByLabelText('New password')).toHaveValue('')
})

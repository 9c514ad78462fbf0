import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAsAda, renderSignedUp } from '../support/konnect-steps'
import { createPassword, fillIn, getEmailLink, logIn, press, register, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

const wait = /^You can ask again in (60|5\d) seconds\.$/

async function mayPress(name: string) {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
}

async function atStatus(email: string) {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, email)
  await screen.findByRole('button', { name: 'Check again' })
  return app
}

test('the world’s clock ends a cool-down, in both realms and after a reload', async () => {
  const app = await renderSignedUp('nora@nova.test')
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAccessibleDescription(wait)
  await app.mock.clock.advance({ seconds: 61 })
  await mayPress('Resend email')
  await press(app, 'Resend email')
  await waitFor(async () => expect(await app.mock.inbox('nora@nova.test')).toHaveLength(2))

  await app.visit('/portal/acme/register')
  await register(app, 'nora@nova.test')
  await app.mock.clock.advance({ minutes: 5 })
  await app.reload()
  await mayPress('Resend email')
  await press(app, 'Resend email')
  await waitFor(async () => expect(await app.mock.inbox('nora@nova.test')).toHaveLength(4))
})

test('the world’s clock ends what a throttled sign-in waits for', async () => {
  const app = await renderApp('/login')
  await app.mock.faults.set([{ path: '/authenticate', status: 429 }])
  await fillIn(app, 'Email', 'ada@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  await press(app, 'Sign in')
  expect(await screen.findByRole('alert')).toHaveTextContent(/(60|5\d) seconds/)
  await app.mock.clock.advance({ minutes: 1 })
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/now/))
})

test('a cool-down is one of an address: another address does not wait, and storage does not tell whose it is', async () => {
  const app = await atStatus('pending@acme.test')
  await press(app, 'Email me my status')
  await waitFor(async () => expect(await app.mock.inbox('pending@acme.test')).toHaveLength(1))
  await app.visit('/portal/acme/login')
  await logIn(app, 'rejected@acme.test')
  await findScreen('Registration rejected')
  await press(app, 'Email me my status')
  await waitFor(async () => expect(await app.mock.inbox('rejected@acme.test')).toHaveLength(1))
  expect(Object.keys(localStorage)).toHaveLength(2)
  expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/acme\.test/)
})

test('what one call mails waits together: the status after a registration', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app, 'nora@acme.test', 'Abcdefgh')
  const button = await screen.findByRole('button', { name: 'Email me my status' })
  expect(button).toHaveAccessibleDescription(wait)
  await app.mock.clock.advance({ minutes: 1 })
  await mayPress('Email me my status')
  await press(app, 'Email me my status')
  await waitFor(async () => expect(await app.mock.inbox('nora@acme.test')).toHaveLength(2))
})

test('a fresh world knows no wait and no draft of the one before, and nobody is signed in', async () => {
  const app = await renderAsAda('/login')
  await app.mock.reset()
  expect(await findScreen('Sign in to Konnect')).toBeVisible()

  await app.visit('/portal/acme/login')
  await logIn(app)
  await findScreen('APIs')
  await app.mock.reset()
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()

  await app.visit('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.visit('/register')
  await fillIn(app, 'First name', 'Nora')
  await app.mock.reset()
  expect(Object.keys(localStorage).filter((key) => key.includes('resend-at'))).toEqual([])
  await app.visit('/register')
  expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('')
})

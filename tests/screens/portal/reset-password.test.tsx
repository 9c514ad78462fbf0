import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  listCalls,
  fillIn,
  getEmailLink,
  logIn,
  newestEmail,
  press,
  findScreen,
  expectFieldDescription,
} from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

type App = Awaited<ReturnType<typeof renderApp>>

async function ask(app: App) {
  await app.visit('/portal/acme/forgot-password')
  await fillIn(app, 'Email', 'dev@acme.test')
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  return getEmailLink(app, 'dev@acme.test')
}

async function save(app: App, password: string) {
  await fillIn(app, 'New password', password)
  await press(app, 'Save')
}

async function newLinkWorks(app: App) {
  await app.mock.faults.clear()
  await app.mock.clock.advance({ minutes: 2 })
  await fillIn(app, 'Email', 'dev@acme.test')
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  await app.visit(await getEmailLink(app, 'dev@acme.test'))
  await save(app, 'Another one!')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
}

test('a new password is saved, log-in says so, and only the new one works', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  expect(screen.getByRole('heading', { level: 1, name: 'Choose a new password' })).toBeVisible()
  expect(app.address()).toBe('/portal/acme/reset-password')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  expect(screen.getByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password')
  await save(app, 'Another one!')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your new password is saved. You can use it now.')
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await logIn(app, 'dev@acme.test', 'Another one!')
  expect(await findScreen('APIs')).toBeVisible()
})

test('opening the link changes nothing', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  expect(await listCalls(app)).toEqual(['POST /developer/forgot-password 200'])
})

test('an e-mail tells that the password was changed', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  await save(app, 'Another one!')
  await findScreen('Log in to Acme Dev Portal')
  const { subject, text } = await newestEmail(app, 'dev@acme.test')
  expect(subject).toBe('Your password for Acme Dev Portal was changed')
  expect(text).toContain('If that was not you, reset your password now.')
})

test('every other session of the account ends', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app)
  await findScreen('APIs')
  await app.visit(await ask(app))
  await save(app, 'Another one!')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  await app.visit('/portal/acme')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('a password that does not meet the policy is explained and sends nothing', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  await save(app, 'abcd1234')
  await expectFieldDescription('New password', /^Choose a password that meets all the requirements\./)
  expect(await listCalls(app)).toHaveLength(1)
})

test('a link older than an hour has expired, and a new one is a form away', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  await app.mock.clock.advance({ minutes: 61 })
  await save(app, 'Another one!')
  expect(await findScreen('This link has expired')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  await newLinkWorks(app)
})

test('a link works once', async () => {
  const app = await renderApp('/portal/acme/login')
  const link = await ask(app)
  await app.visit(link)
  await save(app, 'Another one!')
  await findScreen('Log in to Acme Dev Portal')
  await app.visit(link)
  await save(app, 'A third one!')
  expect(await findScreen('This link has already been used')).toBeVisible()
  await newLinkWorks(app)
})

test('only the newest link works', async () => {
  const app = await renderApp('/portal/acme/login')
  const old = await ask(app)
  await app.mock.clock.advance({ minutes: 2 })
  await ask(app)
  await app.visit(old)
  await save(app, 'Another one!')
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
  await newLinkWorks(app)
})

test('a link with an unknown token is not valid', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit('/portal/acme/reset-password#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10')
  await save(app, 'Another one!')
  expect(await findScreen('This link is not valid')).toBeVisible()
  await newLinkWorks(app)
})

test('a link with half a token is not valid, and says so at once', async () => {
  const app = await renderApp('/portal/acme/reset-password#token=half-of-it')
  expect(await findScreen('This link is not valid')).toBeVisible()
  await newLinkWorks(app)
})

test.each([
  [401, 'This link is not valid'],
  [404, 'This link is not valid'],
  [410, 'This link has expired or was already used'],
])('a backend that only answers %i is read as "%s"', async (status, heading) => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  await app.mock.faults.set([{ path: '/developer/reset-password', status, body: null }])
  await save(app, 'Another one!')
  expect(await findScreen(heading)).toBeVisible()
  await newLinkWorks(app)
})

test('a service that is down keeps the password that was typed', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.visit(await ask(app))
  await app.mock.faults.set([{ path: '/developer/reset-password', network: true, times: 1 }])
  await save(app, 'Another one!')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach the service.')
  expect(screen.getByLabelText('New password')).toHaveValue('Another one!')
  await press(app, 'Save')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  createPassword,
  getDeveloper,
  fillIn,
  getEmailLink,
  logIn,
  newestEmail,
  press,
  register,
  findScreen,
} from '../support/portal-steps'
import { renderApp } from '../support/render-app'

test('where registrations are approved at once: from sign-up to the catalog', async () => {
  const app = await renderApp('/portal/acme-eu')
  await app.user.click(screen.getByRole('link', { name: 'Sign Up' }))
  await findScreen('Create a developer account')
  await register(app, 'nora@acme.test')
  expect((await newestEmail(app, 'nora@acme.test')).text).toContain(
    'This portal approves registrations at once: you can log in as soon as you have created your password.',
  )
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Europe Dev Portal')
  await fillIn(app, 'Password', 'Abcdefgh')
  await press(app, 'Log in')
  expect(await findScreen('APIs')).toBeVisible()
  expect(screen.getByRole('button', { name: /^Account.*Nora Nova/ })).toBeVisible()
  expect(app.headings()).toEqual([
    'Log in to Acme Europe Dev Portal',
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Log in to Acme Europe Dev Portal',
    'APIs',
  ])
})

test('where an administrator approves: verified first, approved later', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  expect((await newestEmail(app, 'nora@acme.test')).text).toContain(
    'An administrator of Acme Dev Portal reviews each registration.',
  )
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app, 'nora@acme.test', 'Abcdefgh')
  expect(await findScreen('Approval pending')).toBeVisible()

  await app.mock.developers.setStatus('acme', 'nora@acme.test', 'approved')
  expect(await findScreen('APIs')).toBeVisible()
  const approval = await newestEmail(app, 'nora@acme.test')
  expect(approval.subject).toBe('You are approved for Acme Dev Portal')
  expect(approval.links[0]).toBe('http://localhost:3000/portal/acme/login')
  expect(app.headings()).toEqual([
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Log in to Acme Dev Portal',
    'Approval pending',
    'APIs',
  ])
})

test('where an administrator approves: approved first, verified later', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const verification = await getEmailLink(app, 'nora@acme.test')
  await app.mock.developers.setStatus('acme', 'nora@acme.test', 'approved')
  expect((await newestEmail(app, 'nora@acme.test')).text).toContain('Before you can log in, create your password')
  await app.visit(verification)
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app, 'nora@acme.test', 'Abcdefgh')
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Log in to Acme Dev Portal',
    'APIs',
  ])
})

test('switching auto-approve on does not approve those who wait', async () => {
  const app = await renderApp('/portal/acme/register')
  await app.mock.portals.update('acme', { autoApproveDevelopers: true })
  expect(await getDeveloper(app, 'pending@acme.test')).toMatchObject({ status: 'pending' })
  await register(app, 'nora@acme.test')
  expect(await getDeveloper(app, 'nora@acme.test')).toMatchObject({ status: 'approved' })
})

test('rejected, asks for the status, is deleted, registers again and is approved', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, 'rejected@acme.test')
  await findScreen('Registration rejected')
  await press(app, 'Email me my status')
  await screen.findByText('We have sent your status to rejected@acme.test.')
  await app.mock.developers.remove('acme', 'rejected@acme.test')
  await app.mock.clock.advance({ minutes: 2 })
  await app.visit('/portal/acme/register')
  await register(app, 'rejected@acme.test')
  await app.visit(await getEmailLink(app, 'rejected@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await app.mock.developers.setStatus('acme', 'rejected@acme.test', 'approved')
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app, 'rejected@acme.test', 'Abcdefgh')
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.headings()).toEqual([
    'Log in to Acme Dev Portal',
    'Registration rejected',
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Log in to Acme Dev Portal',
    'APIs',
  ])
})

test('lost between the two calls: forgot-password sets the first password, too', async () => {
  const app = await renderApp('/portal/acme-eu/register')
  await register(app, 'nora@acme.test')
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await app.mock.faults.set([{ path: '/developer/reset-password', network: true }])
  await createPassword(app, 'Abcdefgh')
  await screen.findByRole('alert')
  await app.mock.faults.clear()

  await app.visit('/portal/acme-eu/forgot-password')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await fillIn(app, 'New password', 'Abcdefgh')
  await press(app, 'Save')
  await findScreen('Log in to Acme Europe Dev Portal')
  await logIn(app, 'nora@acme.test', 'Abcdefgh')
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Forgot your password?',
    'Check your email',
    'Choose a new password',
    'Log in to Acme Europe Dev Portal',
    'APIs',
  ])
})

test('Kong’s own link opened in a tab where the app runs already: from log-in to the password', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.visit('/portal/acme/login')
  app.openFragment(new URL(await getEmailLink(app, 'nora@acme.test'), window.location.origin).hash)
  expect(await findScreen('Create a password')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/verify-email')
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create a developer account',
    'Check your email',
    'Log in to Acme Dev Portal',
    'Create a password',
    'Log in to Acme Dev Portal',
  ])
})

test('a newer link opened where an older one was refused begins anew', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.visit('/portal/acme/verify-email#token=00000000-0000-4000-8000-000000000000')
  await createPassword(app, 'Abcdefgh')
  await findScreen('This link is not valid')
  app.openFragment(new URL(await getEmailLink(app, 'nora@acme.test'), window.location.origin).hash)
  expect(await findScreen('Create a password')).toBeVisible()
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillSignUp, main, signUpValues, renderSignedUp, signIn, signUp, verify } from '../support/konnect-steps'
import { fillIn, getEmailLink, newestEmail, press, findScreen, listCalls } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

test('self-serve: sign up, verify by e-mail, sign in, look around, downgrade', async () => {
  const app = await renderApp('/')
  await app.user.click(screen.getByRole('link', { name: 'Sign up' }))
  await findScreen('Create your Konnect account')
  await signUp(app, 'nora@nova.test')
  await verify(app, 'nora@nova.test')
  await findScreen('Sign in to Konnect')
  await fillIn(app, 'Password', 'Abcdefgh')
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect(main().getByText('Nova Labs')).toBeVisible()

  await app.user.click(screen.getByRole('link', { name: 'Manage plan' }))
  await findScreen('Your plan')
  await press(app, 'Downgrade to Free')
  await press(app, 'Downgrade')
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Free now.')
  await app.mock.clock.advance({ days: 40 })
  expect((await app.mock.inbox('nora@nova.test')).filter(({ subject }) => /trial/i.test(subject))).toEqual([])
  expect(app.headings()).toEqual([
    'Sign in to Konnect',
    'Create your Konnect account',
    'Check your email',
    'Verify your email',
    'Sign in to Konnect',
    'Welcome, Nora',
    'Your plan',
  ])
})

test('with an access code: from the invitation e-mail to home', async () => {
  const app = await renderApp('/login', { scenario: 'access-code' })
  const invitation = await newestEmail(app, 'invited@acme.test')
  const code = /Access code: (\S+)/.exec(invitation.text)?.[1] ?? ''
  await app.visit(await getEmailLink(app, 'invited@acme.test'))
  await findScreen('Create your Konnect account')
  await fillSignUp(app, 'invited@acme.test', { ...signUpValues, 'Access Code': code })
  await press(app, 'Create account')
  await findScreen('Check your email')
  await verify(app, 'invited@acme.test')
  await findScreen('Sign in to Konnect')
  await signIn(app, 'invited@acme.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect(app.headings()).toEqual([
    'Sign in to Konnect',
    'Create your Konnect account',
    'Check your email',
    'Verify your email',
    'Sign in to Konnect',
    'Welcome, Nora',
  ])
})

test('invited: from the welcome e-mail to home, the trial beginning with the first sign-in', async () => {
  const app = await renderApp('/register', { scenario: 'invite-only' })
  await screen.findByRole('link', { name: 'Contact sales' })
  await app.mock.konnect.invite('ines@nova.test', 'Nova Labs')
  await app.mock.clock.advance({ days: 6 })
  await app.visit(await getEmailLink(app, 'ines@nova.test'))
  await fillIn(app, 'New password', 'Abcdefgh')
  await press(app, 'Save')
  await findScreen('Sign in to Konnect')
  await fillIn(app, 'Password', 'Abcdefgh')
  await press(app, 'Sign in')
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect(main().getByText('Nova Labs')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create your Konnect account',
    'Welcome to Konnect',
    'Sign in to Konnect',
    'Welcome, ines@nova.test',
  ])
})

test('a mail scanner opens the link first, and the person’s press still counts', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const link = await getEmailLink(app, 'nora@nova.test')
  await app.visit(link)
  await findScreen('Verify your email')
  await app.visit(link)
  await findScreen('Verify your email')
  expect(await listCalls(app)).toEqual(['POST /register 200'])
  await app.visit(link)
  await press(app, 'Verify email')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create your Konnect account',
    'Check your email',
    'Verify your email',
    'Sign in to Konnect',
    'Welcome, Nora',
  ])
})

test('signing up anew with an account that exists: the e-mail leads to a new password', async () => {
  const app = await renderSignedUp('ada@acme.test')
  const { links } = await newestEmail(app, 'ada@acme.test')
  await app.visit(new URL(links[1] ?? '').pathname)
  await fillIn(app, 'Email', 'ada@acme.test')
  await press(app, 'Recover Password')
  await findScreen('Check your email')
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  await fillIn(app, 'New password', 'Another one!')
  await press(app, 'Save')
  await findScreen('Sign in to Konnect')
  await fillIn(app, 'Password', 'Another one!')
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(app.headings()).toEqual([
    'Create your Konnect account',
    'Check your email',
    'Forgot your password?',
    'Check your email',
    'Choose a new password',
    'Sign in to Konnect',
    'Welcome, Ada',
  ])
})

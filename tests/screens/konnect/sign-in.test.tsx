import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAsAda, main, signIn } from '../../support/konnect-steps'
import { fillIn, readBrowserState, press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('the sign-in screen has two fields for password managers, and the ways on', async () => {
  await renderApp('/login')
  expect(screen.getByRole('heading', { level: 1, name: 'Sign in to Konnect' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
  expect(screen.getByRole('link', { name: 'Forgot your password?' })).toHaveAttribute('href', '/forgot-password')
  expect(screen.getByRole('link', { name: 'Sign up' })).toHaveAttribute('href', '/register')
  expect(screen.queryByRole('button', { name: 'Continue with SSO' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Resend email' })).not.toBeInTheDocument()
})

test('the right pair leads home', async () => {
  const app = await renderApp('/login')
  await signIn(app)
  expect(await findScreen('Welcome, Ada')).toHaveFocus()
  expect(app.address()).toBe('/')
  expect(await listCalls(app)).toEqual(['POST /authenticate 200'])
  expect(readBrowserState()).not.toMatch(/ada@acme|Passw0rd/)
})

test('the address may be written in capitals and with a space around', async () => {
  const app = await renderApp('/login')
  await signIn(app, ' ADA@Acme.test ')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('an empty form explains both fields and sends nothing', async () => {
  const app = await renderApp('/login')
  await press(app, 'Sign in')
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription('Enter your email address.'),
  )
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('Enter your password.')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveFocus()
  expect(await listCalls(app)).toEqual([])
})

test('an old password that our policy would refuse is still sent', async () => {
  const app = await renderApp('/login')
  await signIn(app, 'ada@acme.test', 'abc')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  expect(await listCalls(app)).toEqual(['POST /authenticate 401'])
})

test('who wanted the plan comes to the plan after signing in, query and all', async () => {
  const app = await renderApp('/plan?from=email')
  expect(screen.getByRole('heading', { level: 1, name: 'Sign in to Konnect' })).toBeVisible()
  expect(app.address()).toBe('/login?return_to=%2Fplan%3Ffrom%3Demail')
  await signIn(app)
  expect(await findScreen('Your plan')).toBeVisible()
  expect(app.address()).toBe('/plan?from=email')
})

test.each([
  'https://evil.test/',
  '//evil.test/',
  '/\\evil.test',
  '%2F%2Fevil.test',
  'javascript:alert(1)',
  '/login',
  '/register',
  '/portal/acme',
  '/nowhere',
])('the destination %s is not followed: home instead', async (destination) => {
  const app = await renderApp(`/login?return_to=${encodeURIComponent(destination)}`)
  await signIn(app)
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(app.address()).toBe('/')
  expect(app.left).toEqual([])
})

test.each(['/login', '/register'])('whoever is signed in already goes on from %s', async (entry) => {
  const app = await renderAsAda()
  await app.visit(entry)
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(app.address()).toBe('/')
})

test('whoever is signed in already goes on to the destination', async () => {
  const app = await renderAsAda()
  await app.visit('/login?return_to=%2Fplan')
  expect(await findScreen('Your plan')).toBeVisible()
  expect(app.address()).toBe('/plan')
})

test('the address survives a reload, the password does not', async () => {
  const app = await renderApp('/login')
  await fillIn(app, 'Email', 'ada@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  expect(readBrowserState()).toContain('ada@acme.test')
  await app.reload()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(readBrowserState()).not.toContain('Passw0rd')
})

test('an account of a Dev Portal is not an account at Konnect, and the other way round', async () => {
  const app = await renderApp('/login')
  await signIn(app, 'dev@acme.test')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await app.visit('/portal/acme/login')
  await fillIn(app, 'Email', 'ada@acme.test')
  await fillIn(app, 'Password', 'Passw0rd!')
  await press(app, 'Log in')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
})

test('Konnect alone at its address knows no Dev Portal', async () => {
  const app = await renderApp('/portal/acme', { config: { realm: 'konnect' } })
  expect(await findScreen('Page not found')).toBeVisible()
  await app.user.click(main().getAllByRole('link')[0] ?? document.body)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

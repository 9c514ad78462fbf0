import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderSignedUp, signIn, verify } from '../../support/konnect-steps'
import { readBrowserState, getEmailLink, press, findScreen, parseToken, listCalls } from '../../support/portal-steps'

test('opening the link redeems nothing, and the token is gone from the address bar', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const link = await getEmailLink(app, 'nora@nova.test')
  await app.visit(link)
  expect(screen.getByRole('heading', { level: 1, name: 'Verify your email' })).toBeVisible()
  expect(
    screen.getByText('Press the button to confirm that this address is yours. Then you can sign in.'),
  ).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(app.address()).toBe('/verify-email')
  expect(readBrowserState()).not.toContain(parseToken(link))
  expect(await listCalls(app)).toEqual(['POST /register 200'])
})

test('one press verifies, in a browser without any session, and sign-in has the address filled in', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await verify(app, 'nora@nova.test')
  expect(await findScreen('Sign in to Konnect')).toHaveFocus()
  expect(app.address()).toBe('/login')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(screen.getByRole('status')).toHaveTextContent('Your email address is verified. Sign in to continue.')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

test('many presses redeem the link once', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit(await getEmailLink(app, 'nora@nova.test'))
  await app.mock.faults.set([{ path: '/email-verifications', latencyMs: 100 }])
  const button = screen.getByRole('button', { name: 'Verify email' })
  for (let count = 0; count < 20; count++) button.click()
  await findScreen('Sign in to Konnect')
  expect((await listCalls(app)).filter((call) => call.startsWith('PATCH'))).toEqual(['PATCH /email-verifications 200'])
})

test.each([
  ['the token in the query', (link: string) => link.replace('#', '?')],
  ['Kong’s own /login?token=…', (link: string) => link.replace('/verify-email#', '/login?')],
])('a link with %s works the same', async (_, other) => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit(other(await getEmailLink(app, 'nora@nova.test')))
  expect(await findScreen('Verify your email')).toBeVisible()
  expect(app.address()).toBe('/verify-email')
  await press(app, 'Verify email')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('opened while somebody else is signed in: says who, and goes on', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/login')
  await signIn(app, 'ada@acme.test')
  await findScreen('Welcome, Ada')
  await app.visit(await getEmailLink(app, 'nora@nova.test'))
  expect(await screen.findByRole('status')).toHaveTextContent(
    'You are signed in as ada@acme.test here. If you continue, that account is signed out in this browser.',
  )
  await press(app, 'Verify email')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(screen.getByRole('status')).toHaveTextContent('Your email address is verified. Sign in to continue.')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

test('pressed before it is known who is signed in here, the other person is signed out all the same', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/login')
  await signIn(app, 'ada@acme.test')
  await findScreen('Welcome, Ada')
  const link = await getEmailLink(app, 'nora@nova.test')
  await app.mock.faults.set([{ path: '/users/me', latencyMs: 500 }])
  await app.visit(link)
  await press(app, 'Verify email')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(await listCalls(app)).toContain('POST /logout 204')
})

test('a service that is down can be asked again with the same link', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit(await getEmailLink(app, 'nora@nova.test'))
  await app.mock.faults.set([{ path: '/email-verifications', network: true }])
  await press(app, 'Verify email')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^We could not reach the service. Check your connection and try again.$/,
  )
  await app.mock.faults.clear()
  await press(app, 'Verify email')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('verifying tells the other tabs, and whose address it was', async () => {
  const received: unknown[] = []
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.onmessage = ({ data }) => void received.push(data)
  const app = await renderSignedUp('nora@nova.test')
  const token = parseToken(await getEmailLink(app, 'nora@nova.test'))
  await verify(app, 'nora@nova.test')
  await findScreen('Sign in to Konnect')
  await waitFor(() =>
    expect(received).toMatchObject([{ realm: 'konnect:', event: 'verified', email: 'nora@nova.test' }]),
  )
  expect(JSON.stringify(received)).not.toContain(token)
  otherTab.close()
})

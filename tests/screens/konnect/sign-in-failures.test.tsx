import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { advanceOneMinute, renderSignedUp, signIn, failSignInTenTimes, verify } from '../../support/konnect-steps'
import { fillIn, press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

afterEach(() => void vi.useRealTimers())

const wrongPair = 'That email and password do not match. Check both and try again, or reset your password.'

test.each(['ada@acme.test', 'nobody@acme.test'])('a wrong password of %s says no more than that', async (email) => {
  const app = await renderApp('/login')
  await signIn(app, email, 'Wrong password')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toBe(wrongPair)
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(email)
  expect(screen.getByLabelText('Password')).toHaveValue('Wrong password')
  expect(await listCalls(app)).toEqual(['POST /authenticate 401'])
})

test('whether an address is verified is not told to who has a wrong password', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/login')
  await signIn(app, 'nora@nova.test', 'Wrong password')
  expect((await screen.findByRole('alert')).textContent).toBe(wrongPair)
  expect(screen.queryByRole('button', { name: 'Resend email' })).not.toBeInTheDocument()
})

test('with the right password it is told, and the e-mail can be had again', async () => {
  const app = await renderSignedUp('nora@nova.test')
  advanceOneMinute()
  await app.visit('/login')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your email address is not verified yet. Use the link in the message we sent you.',
  )
  await press(app, 'Resend email')
  expect(await within(screen.getByRole('alert')).findByText('Sent again. Only the newest link works.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAccessibleDescription(
    /^You can ask again in (60|5\d) seconds\.$/,
  )
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(2)
  await verify(app, 'nora@nova.test')
  await findScreen('Sign in to Konnect')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

test('right after signing up, Resend email waits for the same cool-down', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/login')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  await screen.findByRole('alert')
  await press(app, 'Resend email')
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAccessibleDescription(
    /^You can ask again in (60|5\d) seconds\.$/,
  )
  expect(await listCalls(app)).toEqual(['POST /register 200', 'POST /authenticate 403'])
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(1)
})

test.each(['ada@acme.test', 'nobody@acme.test'])(
  'after ten wrong passwords %s waits a quarter of an hour, the right password too',
  async (email) => {
    const app = await renderApp('/login')
    await failSignInTenTimes(app, email)
    await signIn(app, email)
    expect((await screen.findByRole('alert')).textContent).toBe('Too many attempts. You can try again in 15 minutes.')
    expect((await listCalls(app)).at(-1)).toBe('POST /authenticate 429')
  },
)

test('when the wait is over, signing in works again', async () => {
  const app = await renderApp('/login')
  await failSignInTenTimes(app, 'ada@acme.test')
  await signIn(app)
  await screen.findByRole('alert')
  await app.mock.clock.advance({ minutes: 16 })
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test.each(['ada@acme.test', 'nobody@acme.test'])(
  'the last minute of the wait is counted down in seconds for %s, and its end is said',
  async (email) => {
    const app = await renderApp('/login')
    await failSignInTenTimes(app, email)
    await app.mock.clock.advance({ minutes: 14, seconds: 10 })
    await signIn(app, email)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/^Too many attempts\. You can try again in (50|4\d) seconds\.$/)
    const before = alert.textContent
    await waitFor(() => expect(alert).not.toHaveTextContent(before))
    expect(alert).toHaveTextContent(/^Too many attempts\. You can try again in 4\d seconds\.$/)
    advanceOneMinute()
    await waitFor(() => expect(alert).toHaveTextContent('The wait is over. You can try again now.'))
  },
)

test.each([
  [
    'a page of HTML with 503',
    { status: 503, body: '<html><h1>Down for maintenance</h1></html>' },
    'The service is not available right now. Please try again in a moment.',
  ],
  [
    'half a JSON with 500',
    { status: 500, body: '{"status": 500, "ti' },
    'Something went wrong on our side. Please try again.',
  ],
  ['a dropped connection', { network: true }, 'We could not reach the service. Check your connection and try again.'],
])('%s is said in words, the form stays, and the next press works', async (_, fault, words) => {
  const app = await renderApp('/login')
  await app.mock.faults.set([{ path: '/authenticate', ...fault }])
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(screen.getByRole('alert')).toHaveTextContent('What you entered is still here.')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  expect(screen.getByLabelText('Password')).toHaveValue('Passw0rd!')
  expect((await listCalls(app)).length).toBe(1)
  await app.mock.faults.clear()
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('a service that never answers is given up on, in words', async () => {
  const app = await renderApp('/login', { timeoutMs: 1500 })
  await app.mock.faults.set([{ path: '/authenticate', latencyMs: 4000 }])
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('The service took too long to answer. Please try again.')
})

test('a browser that keeps no cookies is told so, and nothing loops', async () => {
  const app = await renderApp('/login')
  await app.mock.faults.set([
    { path: '/v3/users/me', status: 401 },
    { path: '/kauth/api/v1/refresh', status: 401 },
  ])
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your details are correct, but this browser did not keep the session. Allow cookies for this site, then try again.',
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Sign in to Konnect' })).toBeVisible()
  expect(await listCalls(app)).toEqual(['POST /authenticate 200'])
})

test('what the server refuses at a field is said at that field', async () => {
  const app = await renderApp('/login')
  const invalid_parameters = [{ field: 'username', reason: 'must be known to us' }]
  await app.mock.faults.set([{ path: '/authenticate', status: 400, body: { invalid_parameters } }])
  await signIn(app)
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveAccessibleDescription('must be known to us'),
  )
  await fillIn(app, 'Email', 'ada@acme.test')
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Email' })).toBeValid())
})

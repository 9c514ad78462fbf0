import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { listCalls, logIn, findScreen, expectFieldDescription } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const authenticate = '/developer/authenticate'

test.each([
  ['404', { status: 404 }],
  ['400 that names no field', { status: 400 }],
  ['401 without words', { status: 401, body: null }],
  ['401 of the legacy shape', { status: 401, body: { errors: [{ detail: 'Unauthorized' }] } }],
])('a %s of the backend reads as a wrong pair', async (_, fault) => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([{ path: authenticate, ...fault }])
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'That email and password do not match. Check both and try again, or reset your password.',
  )
})

test.each([
  ['pending@acme.test', 'Approval pending'],
  ['rejected@acme.test', 'Registration rejected'],
  ['revoked@acme.test', 'Access revoked'],
])('the right password of %s leads to "%s", not to "wrong password"', async (email, heading) => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, email)
  expect(await findScreen(heading)).toBeVisible()
  expect(app.address()).toBe('/portal/acme/status')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a wrong password of a waiting developer tells nothing of the status', async () => {
  const app = await renderApp('/portal/acme/login')
  await logIn(app, 'pending@acme.test', 'wrong')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
})

test.each(['Approval Required', 'Developer is disabled'])(
  'an older backend that only says "%s" means that approval is pending',
  async (title) => {
    const app = await renderApp('/portal/acme/login')
    await app.mock.faults.set([{ path: authenticate, status: 401, body: { status: 401, title } }])
    await logIn(app)
    expect(await findScreen('Approval pending')).toBeVisible()
  },
)

test('after ten wrong passwords the wait is said in minutes, for an address nobody has, too', async () => {
  const app = await renderApp('/portal/acme/login')
  for (let count = 0; count < 10; count++) {
    await app.backend.handle(
      new Request('http://localhost:3000/portal/acme/api/v3/developer/authenticate', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'nobody@acme.test', password: 'wrong' }),
      }),
    )
  }
  await logIn(app, 'nobody@acme.test')
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many attempts. You can try again in 15 minutes.')
  await app.mock.clock.advance({ minutes: 16 })
  await logIn(app, 'nobody@acme.test')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That email and password do not match.'))
})

test('a short wait is counted down in seconds', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([{ path: authenticate, status: 429 }])
  await logIn(app)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(/^Too many attempts\. You can try again in (1 minute|\d\d seconds)\.$/)
  const before = alert.textContent
  await waitFor(() => expect(alert).not.toHaveTextContent(before))
  expect(alert).toHaveTextContent(/^Too many attempts\. You can try again in \d\d seconds\.$/)
})

test.each([
  [
    'a page of HTML with 503',
    { status: 503, body: '<html><h1>Down for maintenance</h1></html>' },
    'The service is not available right now. Please try again in a moment.',
  ],
  ['an empty 500', { status: 500, body: null }, 'Something went wrong on our side. Please try again.'],
  [
    'half a JSON with 500',
    { status: 500, body: '{"status": 500, "ti' },
    'Something went wrong on our side. Please try again.',
  ],
  [
    'a page of HTML with 200',
    { status: 200, body: '<!doctype html><title>Login</title>' },
    'We received an answer we could not read. Please try again.',
  ],
  ['a dropped connection', { network: true }, 'We could not reach the service. Check your connection and try again.'],
])('%s is said in words, the form stays, and the next press works', async (_, fault, words) => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([{ path: authenticate, ...fault }])
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(screen.queryByText(/maintenance/)).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
  expect(screen.getByLabelText('Password')).toHaveValue('Passw0rd!')
  expect((await listCalls(app)).filter((call) => call.includes(authenticate))).toHaveLength(1)
  await app.mock.faults.clear()
  await app.user.click(screen.getByRole('button', { name: 'Log in' }))
  expect(await findScreen('APIs')).toBeVisible()
})

test('a fault of the service carries the reference that support asks for', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([{ path: authenticate, status: 500, body: { instance: 'kong:trace:4711' } }])
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('Reference: kong:trace:4711')
})

test('a service that never answers is given up on, in words', async () => {
  const app = await renderApp('/portal/acme/login', { timeoutMs: 1500 })
  await app.mock.faults.set([{ path: authenticate, latencyMs: 4000 }])
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('The service took too long to answer. Please try again.')
})

test('a browser that keeps no cookies is told so, and nothing loops', async () => {
  const app = await renderApp('/portal/acme/login')
  await app.mock.faults.set([
    { path: '/developer/me', status: 401 },
    { path: '/developer/refresh', status: 401 },
  ])
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your details are correct, but this browser did not keep the session. Allow cookies for this site, then try again.',
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Log in to Acme Dev Portal' })).toBeVisible()
})

test('what the server refuses at a field is said at that field', async () => {
  const app = await renderApp('/portal/acme/login')
  const invalid_parameters = [{ field: 'username', reason: 'must be known to us' }]
  await app.mock.faults.set([{ path: authenticate, status: 400, body: { invalid_parameters } }])
  await logIn(app)
  await expectFieldDescription('Email', 'must be known to us')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

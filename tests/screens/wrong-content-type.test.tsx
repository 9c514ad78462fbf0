import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { signIn } from '../support/konnect-steps'
import { logIn, press, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'
import { server } from '../support/msw-server'

/** The next answer of an operation is a line of text, and says so (`text/plain`): a proxy’s, or a host’s without the API. */
function nextIsText(path: string, text: string, status: number) {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  server.use(http.all(`*${path}`, () => new HttpResponse(text, { status, headers }), { once: true }))
}

const unavailable = 'The service is not available right now. Please try again in a moment.'

test('a line of text in place of a log-in’s answer is said in words, the form stays, the next press works', async () => {
  const app = await renderApp('/portal/acme/login')
  nextIsText('/developer/authenticate', 'upstream connect error', 503)
  await logIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(unavailable)
  expect(screen.queryByText(/upstream/)).not.toBeInTheDocument()
  expect(screen.getByLabelText('Password')).toHaveValue('Passw0rd!')
  await press(app, 'Log in')
  expect(await findScreen('APIs')).toBeVisible()
})

test('so it is at Konnect’s sign-in', async () => {
  const app = await renderApp('/login')
  nextIsText('/kauth/api/v1/authenticate', 'upstream connect error', 503)
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(unavailable)
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('"OK" in place of who is signed in is an answer that cannot be read, and not a session', async () => {
  const app = await renderApp('/login')
  nextIsText('/v3/users/me', 'OK', 200)
  await signIn(app)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We received an answer we could not read. Please try again.',
  )
  await press(app, 'Sign in')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

test('text in place of the portal ends on the screen that recovers', async () => {
  const app = await renderApp('/portal/acme/no-such-page')
  for (let retries = 0; retries < 4; retries++) nextIsText('/portal/acme/api/v3/portal', 'OK', 200)
  await app.visit('/portal/acme/login')
  expect(await findScreen('This portal cannot be reached')).toBeVisible()
  server.resetHandlers(http.all('*', ({ request }) => app.backend.handle(request)))
  await press(app, 'Try again')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('the right answer under the wrong name is understood', async () => {
  const app = await renderApp('/portal/acme/login')
  nextIsText('/developer/authenticate', JSON.stringify({ status: 401, title: 'Approval Required' }), 401)
  await logIn(app)
  expect(await findScreen('Approval pending')).toBeVisible()
})

import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import {
  listCalls,
  logIn,
  newestEmail,
  press,
  findScreen,
  readBrowserState,
  scenarioPassword,
} from '../../support/portal-steps'
import { holdResponses } from '../../support/hold-responses'
import { renderApp, type RenderOptions } from '../../support/render-app'

afterEach(() => void vi.useRealTimers())

async function waiting(email = 'pending@acme.test', options?: RenderOptions) {
  const app = await renderApp('/portal/acme/login', options)
  await logIn(app, email)
  await waitFor(() => expect(app.address()).toBe('/portal/acme/status'))
  await screen.findByRole('button', { name: 'Check again' })
  return app
}

async function authentications(app: Awaited<ReturnType<typeof waiting>>) {
  return (await listCalls(app)).filter((call) => call.includes('/developer/authenticate')).length
}

test.each([
  [
    'pending@acme.test',
    'Approval pending',
    'Your email address and password are correct. An administrator still has to approve your account; we will send you an email when that happens.',
  ],
  [
    'rejected@acme.test',
    'Registration rejected',
    'An administrator of this portal did not approve your registration. If you think that is a mistake, contact the administrator.',
  ],
  [
    'revoked@acme.test',
    'Access revoked',
    'An administrator of this portal has ended your access. If you still need it, ask the administrator to approve your account again.',
  ],
])('%s reads "%s", what it means and what may be done', async (email, heading, text) => {
  await waiting(email)
  expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Email me my status' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Contact the administrator' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to log in' })).toHaveAttribute('href', '/portal/acme/login')
})

test('without a link it says in plain words whom to contact', async () => {
  await waiting('pending@acme.test', { config: { supportUrl: '' } })
  expect(screen.getByText('Contact the administrator of this portal.')).toBeVisible()
})

test.each([
  ['rejected@acme.test', 'Contact the administrator', 'Check again'],
  ['revoked@acme.test', 'Contact the administrator', 'Check again'],
  ['pending@acme.test', 'Check again', 'Email me my status'],
])('%s may first "%s", then "%s"', async (email, first, second) => {
  const { user } = await waiting(email)
  await user.tab()
  expect(document.activeElement).toHaveAccessibleName(first)
  await user.tab()
  expect(document.activeElement).toHaveAccessibleName(second)
})

test('several presses at once ask once, and show at once that they were noticed', async () => {
  const app = await waiting()
  const button = screen.getByRole('button', { name: 'Check again' })
  act(() => {
    for (let press = 0; press < 3; press++) button.click()
  })
  expect(button).toHaveAttribute('aria-busy', 'true')
  expect(await screen.findByText('Nothing has changed yet.')).toBeVisible()
  expect(await authentications(app)).toBe(2)
})

test('"Check again" says that nothing has changed, and stays where it is', async () => {
  const app = await waiting()
  await press(app, 'Check again')
  expect(await screen.findByText('Nothing has changed yet.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1, name: 'Approval pending' })).toBeVisible()
  expect(await authentications(app)).toBe(2)
})

test('"Check again" that cannot reach the service says so, and works the next time', async () => {
  const app = await waiting()
  await app.mock.faults.set([{ path: '/developer/authenticate', status: 503 }])
  await press(app, 'Check again')
  expect(await screen.findByRole('alert')).toHaveTextContent('The service is not available right now.')
  await app.mock.faults.clear()
  await press(app, 'Check again')
  expect(await screen.findByText('Nothing has changed yet.')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('an approval lets the developer in by itself', async () => {
  const app = await waiting()
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect(await findScreen('APIs')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
})

test('an approval is said on the page that it opens, once', async () => {
  const app = await renderApp('/portal/acme/login?return_to=/portal/acme/apis/webhooks')
  await logIn(app, 'pending@acme.test')
  await findScreen('Approval pending')
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect(await findScreen('Webhooks')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your account is approved.')
  await app.reload()
  expect(await findScreen('Webhooks')).toBeVisible()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('whoever logs in as somebody else in another tab is not told of an approval', async () => {
  await waiting()
  const otherTab = new BroadcastChannel('konnect-access:session')
  await fetch(new URL('/portal/acme/api/v3/developer/authenticate', window.location.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'dev@acme.test', password: scenarioPassword }),
  })
  otherTab.postMessage({ realm: 'portal:/portal/acme', event: 'signed-in' })
  expect(await findScreen('APIs')).toBeVisible()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
  otherTab.close()
})

test('a rejection is shown by itself', async () => {
  const app = await waiting()
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'rejected')
  expect(await findScreen('Registration rejected')).toBeVisible()
})

test('a revoked developer who is approved again gets in with "Check again"', async () => {
  const app = await waiting('revoked@acme.test')
  await app.mock.developers.setStatus('acme', 'revoked@acme.test', 'approved')
  expect(await findScreen('APIs')).toBeVisible()
  expect((await newestEmail(app, 'revoked@acme.test')).subject).toBe('You are approved for Acme Dev Portal')
})

test('an approval that comes while "Check again" is on its way is not missed', async () => {
  const app = await waiting()
  const letGo = holdResponses(app.backend, '/developer/authenticate')
  await press(app, 'Check again')
  await waitFor(async () => expect(await authentications(app)).toBe(2))
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect(await authentications(app)).toBe(2)
  await letGo()
  expect(await findScreen('APIs')).toBeVisible()
  expect(await authentications(app)).toBe(3)
})

test('another tab that says something happened is reason to look', async () => {
  const app = await waiting()
  const before = await authentications(app)
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.postMessage({ realm: 'portal:/portal/acme', event: 'verified' })
  await waitFor(async () => expect(await authentications(app)).toBe(before + 1))
  otherTab.close()
})

test('coming back to the page looks again, at most once a minute', async () => {
  const app = await waiting()
  const becomeVisible = () => document.dispatchEvent(new Event('visibilitychange'))
  becomeVisible()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  becomeVisible()
  becomeVisible()
  expect(await screen.findByText('Nothing has changed yet.')).toBeInTheDocument()
  expect(await authentications(app)).toBe(2)
})

test('"Email me my status" sends it once, and waits before the next', async () => {
  const app = await waiting('rejected@acme.test')
  await press(app, 'Email me my status')
  expect(await screen.findByRole('status')).toHaveTextContent('We have sent your status to rejected@acme.test.')
  expect((await newestEmail(app, 'rejected@acme.test')).text).toContain('The status of your registration is: Rejected.')
  const button = screen.getByRole('button', { name: 'Email me my status' })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription(/^You can ask again in (60|5\d) seconds\.$/)
  await press(app, 'Email me my status')
  expect(await app.mock.inbox('rejected@acme.test')).toHaveLength(1)
  // Where it said that it was sent.
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
  expect((await listCalls(app)).filter((call) => call.startsWith('POST /developer '))).toEqual(['POST /developer 201'])
})

test('the status e-mail changes nothing of the record, the name neither', async () => {
  const app = await waiting()
  const before = await app.mock.developers.list('acme')
  await press(app, 'Email me my status')
  await screen.findByRole('status')
  expect(await app.mock.developers.list('acme')).toEqual(before)
})

test('after a reload the password is asked again', async () => {
  const app = await waiting()
  await app.reload()
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/login')
  expect(readBrowserState()).not.toContain('Passw0rd!')
})

test('the way back forgets who was waiting', async () => {
  const app = await waiting()
  await app.user.click(screen.getByRole('link', { name: 'Back to log in' }))
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  await app.go('/portal/acme/status')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('a password that was changed meanwhile is said in words, not by a loop', async () => {
  const app = await waiting()
  await app.mock.faults.set([{ path: '/developer/authenticate', status: 401, body: { title: 'Invalid Credentials' } }])
  await press(app, 'Check again')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
})

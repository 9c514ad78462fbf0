import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillIn, readBrowserState, logIn, press, scenarioPassword, findScreen } from '../../support/portal-steps'
import { sendRequest, postFromOtherTab } from '../../support/konnect-steps'
import { holdResponses } from '../../support/hold-responses'
import { renderApp } from '../../support/render-app'
import { waitForIdle } from '../../support/msw-server'

type App = Awaited<ReturnType<typeof renderApp>>

async function inCatalog(from = '/portal/acme/login') {
  const app = await renderApp(from)
  await logIn(app)
  await findScreen('APIs')
  await screen.findByText('14 APIs')
  return app
}

async function callsTo({ mock }: App, ending: string) {
  const log = await mock.requests()
  return log.filter(({ path }) => path.endsWith(ending)).map(({ status }) => status)
}

async function logOut(app: App) {
  await app.user.click(screen.getByRole('button', { name: /^Account.*Dev Eloper/ }))
  await press(app, 'Log out')
}

test('the account menu tells who is logged in', async () => {
  const app = await inCatalog()
  await app.user.click(screen.getByRole('button', { name: /^Account.*Dev Eloper/ }))
  expect(screen.getByText('dev@acme.test')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Log out' })).toBeVisible()
})

test('an answer that comes after the log-out does not bring the person back', async () => {
  const app = await renderApp('/portal/acme/login')
  const letGo = holdResponses(app.backend, '/developer/me')
  await sendRequest(app, 'POST', '/portal/acme/api/v3/developer/authenticate', {
    username: 'dev@acme.test',
    password: scenarioPassword,
  })
  postFromOtherTab('signed-in', { realm: 'portal:/portal/acme' })
  await waitFor(async () => expect(await callsTo(app, '/developer/me')).toEqual([401, 200]))
  // What has to go at the log-out, gone: it was received.
  window.sessionStorage.setItem('konnect-access:destination:/portal/acme', '/portal/acme/apis/payments')
  await sendRequest(app, 'POST', '/portal/acme/api/v3/developer/logout')
  postFromOtherTab('signed-out', { realm: 'portal:/portal/acme' })
  await waitFor(() => expect(readBrowserState()).not.toContain('payments'))
  await letGo()
  await act(waitForIdle)
  await app.go('/portal/acme')
  expect(screen.getByRole('heading', { level: 1, name: 'Log in to Acme Dev Portal' })).toBeVisible()
  expect(await callsTo(app, '/apis')).toEqual([])
})

test('the page another person wanted before is not where the next one lands', async () => {
  const app = await inCatalog()
  window.sessionStorage.setItem('konnect-access:destination:/portal/acme', '/portal/acme/apis/payments')
  await logOut(app)
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app)
  await findScreen('APIs')
  expect(app.address()).toBe('/portal/acme')
})

test('logging out ends the session and says so', async () => {
  const app = await inCatalog()
  await logOut(app)
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('You are signed out.')
  expect(app.address()).toBe('/portal/acme/login')
  expect(await callsTo(app, '/developer/logout')).toEqual([204])
  await app.visit('/portal/acme')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('logging out drops the drafts of forms', async () => {
  const app = await inCatalog()
  await app.go('/portal/acme/forgot-password')
  await findScreen('Forgot your password?')
  await fillIn(app, 'Email', 'dev@acme.test')
  expect(readBrowserState()).toContain('dev@acme.test')
  await app.go('/portal/acme')
  await findScreen('APIs')
  await logOut(app)
  await findScreen('Log in to Acme Dev Portal')
  expect(readBrowserState()).not.toContain('dev@acme.test')
})

test('logging out in one tab logs out the others', async () => {
  await inCatalog()
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.postMessage({ realm: 'portal:/portal/acme', event: 'signed-out' })
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  otherTab.close()
})

test('logging out of another portal means nothing here', async () => {
  const app = await inCatalog()
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.postMessage({ realm: 'portal:/portal/acme-eu', event: 'signed-out' })
  await app.user.type(screen.getByRole('searchbox', { name: 'Search APIs' }), 'pay')
  expect(await screen.findByText('2 APIs for “pay”')).toBeVisible()
  otherTab.close()
})

test('logging in and out is told to the other tabs, without names', async () => {
  const received: unknown[] = []
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.onmessage = ({ data }) => void received.push(data)
  const app = await inCatalog()
  await logOut(app)
  await waitFor(() =>
    expect(received).toMatchObject([
      { realm: 'portal:/portal/acme', event: 'signed-in' },
      { realm: 'portal:/portal/acme', event: 'signed-out' },
    ]),
  )
  expect(JSON.stringify(received)).not.toMatch(/dev@acme|Dev Eloper/)
  otherTab.close()
})

test('after half an hour the session is renewed without a word', async () => {
  const app = await inCatalog()
  await app.mock.clock.advance({ minutes: 31 })
  await app.user.type(screen.getByRole('searchbox', { name: 'Search APIs' }), 'pay')
  expect(await screen.findByText('2 APIs for “pay”')).toBeVisible()
  expect((await callsTo(app, '/developer/refresh')).filter((status) => status === 204)).toHaveLength(1)
})

test('after half a day one logs in again and comes back to the same page', async () => {
  const app = await inCatalog()
  await app.mock.clock.advance({ hours: 13 })
  await app.go('/portal/acme/apis/orders?x=1#y')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your session has ended. You can continue where you left off.')
  expect(app.address()).toBe('/portal/acme/login?return_to=%2Fportal%2Facme%2Fapis%2Forders%3Fx%3D1%23y')
  await logIn(app)
  expect(await findScreen('Orders')).toBeVisible()
  expect(app.address()).toBe('/portal/acme/apis/orders?x=1#y')
})

test('an administrator who revokes the access ends the session', async () => {
  const app = await inCatalog()
  await app.mock.developers.setStatus('acme', 'dev@acme.test', 'revoked')
  await app.go('/portal/acme?q=pay')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  await logIn(app)
  expect(await findScreen('Access revoked')).toBeVisible()
})

test('logging out without a connection logs out here, and the logout is sent before anything else', async () => {
  const app = await inCatalog()
  await app.mock.faults.set([{ network: true }])
  await logOut(app)
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('You are signed out.')
  await app.visit('/portal/acme')
  expect(await findScreen('This portal cannot be reached')).toBeVisible()
  const offline = (await app.mock.requests()).length
  await app.mock.faults.clear()
  await press(app, 'Try again')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  const [first] = (await app.mock.requests()).slice(offline)
  expect(first).toMatchObject({ path: '/portal/acme/api/v3/developer/logout', status: 204 })
})

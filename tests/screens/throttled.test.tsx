import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signIn } from '../support/konnect-steps'
import { logIn } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

const realms = [
  ['Konnect', '/login', signIn],
  ['a portal', '/portal/acme/login', logIn],
] as const

test.each(realms)('%s says how long to wait, when the server tells', async (_, url, submit) => {
  const app = await renderApp(url)
  await app.mock.faults.set([{ method: 'POST', path: '/authenticate', status: 429, retryAfter: 120 }])
  await submit(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many attempts. You can try again in 2 minutes.')
})

test.each(realms)('%s asks to wait a moment, when the server does not tell how long', async (_, url, submit) => {
  const app = await renderApp(url)
  await app.mock.faults.set([{ method: 'POST', path: '/authenticate', status: 429, retryAfter: null }])
  await submit(app)
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many attempts. Wait a moment, then try again.')
})

import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { holdResponses } from '../../support/hold-responses'
import { logIn, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const accent = () => document.documentElement.style.getPropertyValue('--brand-light-accent')
const body = { theme: { mode: 'dark', colors: { primary: '#0a7a55' } } }

test('a look that never comes holds up neither the log-in form nor what follows', async () => {
  const app = await renderApp('', {
    // Else the screen would come when the client gives the call up.
    timeoutMs: 900_000,
    async prepare({ verbs }) {
      await verbs.faults.set([{ path: '/customization', latencyMs: 900_000 }])
      return '/portal/acme/login'
    },
  })
  expect(screen.getByLabelText('Password')).toBeVisible()
  await logIn(app)
  expect(await findScreen('APIs')).toBeVisible()
  expect(accent()).toBe('')
})

test('a look that comes late brings its colour at once, and its theme with the next visit', async () => {
  const held: { letGo?: () => Promise<void> } = {}
  const app = await renderApp('', {
    async prepare(backend) {
      await backend.verbs.faults.set([{ path: '/customization', status: 200, body }])
      held.letGo = holdResponses(backend, '/customization')
      return '/portal/acme/login'
    },
  })
  expect(screen.getByLabelText('Password')).toBeVisible()
  expect(accent()).toBe('')
  await held.letGo?.()
  await waitFor(() => expect(accent()).not.toBe(''))
  expect(document.documentElement.dataset.theme).toBeUndefined()
  await app.reload()
  expect(document.documentElement.dataset.theme).toBe('dark')
})

test('a look that is not to be had takes neither colour nor theme off', async () => {
  const app = await renderApp('', {
    async prepare({ verbs }) {
      await verbs.faults.set([{ path: '/customization', status: 200, body }])
      return '/portal/acme/login'
    },
  })
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
  await app.mock.faults.set([{ path: '/customization', status: 503 }])
  await app.reload()
  expect(localStorage.getItem('konnect-access:mode:/portal/acme')).toBe('dark')
})

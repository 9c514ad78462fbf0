import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createPassword, getEmailLink, logIn, press, register, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const config = { realm: 'portal', portalApiPrefix: '/api/v2' } as const
const title = 'The API catalog isn’t available here'

test('under /api/v2, everything is asked for there, and nothing that v2 does not have', async () => {
  const app = await renderApp('/login', { config })
  await logIn(app)
  await findScreen(title)
  const asked = (await app.mock.requests()).map(({ path, status }) => `${path} ${status}`)
  expect(asked).toContain('/api/v2/developer/authenticate 204')
  expect(asked.filter((each) => !each.startsWith('/api/v2/'))).toEqual([])
  expect(asked.filter((each) => each.endsWith(' 404'))).toEqual([])
})

test('sign up, first password, approval, log in, log out', async () => {
  const app = await renderApp('/register', { config })
  await register(app, 'nora@acme.test')
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app, 'nora@acme.test', 'Abcdefgh')
  await findScreen('Approval pending')
  await app.mock.developers.setStatus('acme', 'nora@acme.test', 'approved')
  await press(app, 'Check again')
  await findScreen(title)
  expect(screen.getByText('You’re logged in to Acme Dev Portal.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Contact the administrator' })).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Account, Nora Nova' }))
  await press(app, 'Log out')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('an API’s page says the same, after log-in', async () => {
  const app = await renderApp('/apis/payments', { config })
  await findScreen('Log in to Acme Dev Portal')
  await logIn(app)
  expect(await findScreen(title)).toBeVisible()
  expect(app.address()).toBe('/apis/payments')
})

test('a public portal has no accounts, and says whom to ask', async () => {
  await renderApp('', {
    config,
    async prepare({ verbs }) {
      await verbs.portals.update('acme', { authenticationEnabled: false })
      return '/login'
    },
  })
  expect(await findScreen(title)).toBeVisible()
  expect(screen.queryByText(/You’re logged in/)).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Account/ })).not.toBeInTheDocument()
})

test('Login with SSO is offered where OIDC is on', async () => {
  await renderApp('', {
    config,
    async prepare({ verbs }) {
      await verbs.portals.update('acme', { oidcAuthEnabled: true })
      return '/login'
    },
  })
  expect(screen.getByRole('link', { name: 'Login with SSO' })).toHaveAttribute(
    'href',
    expect.stringContaining('/api/v2/developer/authenticate/sso?returnTo='),
  )
})

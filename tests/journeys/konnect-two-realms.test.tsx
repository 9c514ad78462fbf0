import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signIn } from '../support/konnect-steps'
import {
  createPassword,
  getDeveloper,
  getEmailLink,
  logIn,
  newestEmail,
  register,
  findScreen,
} from '../support/portal-steps'
import { renderApp } from '../support/render-app'

test('the same address at Konnect and at a portal: two accounts, two passwords', async () => {
  const app = await renderApp('/portal/acme-eu/register')
  await register(app, 'ada@acme.test', 'Ada Elsewhere')
  expect((await newestEmail(app, 'ada@acme.test')).subject).toBe('Verify your email for Acme Europe Dev Portal')
  await app.visit(await getEmailLink(app, 'ada@acme.test'))
  await createPassword(app, 'Portal password')
  await findScreen('Log in to Acme Europe Dev Portal')
  await logIn(app, 'ada@acme.test', 'Portal password')
  await findScreen('APIs')
  expect(screen.getByRole('button', { name: 'Account, Ada Elsewhere' })).toBeVisible()

  await app.visit('/login')
  await signIn(app, 'ada@acme.test', 'Portal password')
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  await signIn(app, 'ada@acme.test')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
  expect(await getDeveloper(app, 'ada@acme.test', 'acme-eu')).toMatchObject({ fullName: 'Ada Elsewhere' })
})

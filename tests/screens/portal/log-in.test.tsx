import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../support/render-app'

test('an approved developer logs in and lands in the catalog', async () => {
  const { user, address } = await renderApp('/portal/acme/login')
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'dev@acme.test')
  await user.type(screen.getByLabelText('Password'), 'Passw0rd!')
  await user.click(screen.getByRole('button', { name: 'Log in' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'APIs' })).toBeVisible()
  expect(address()).toBe('/portal/acme')
})

test('a wrong password says so and keeps the address', async () => {
  const { user } = await renderApp('/portal/acme/login')
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'dev@acme.test')
  await user.type(screen.getByLabelText('Password'), 'wrong')
  await user.click(screen.getByRole('button', { name: 'Log in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('That email and password do not match.')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
})

test('single sign-on comes back to the page first asked for', async () => {
  const { user, followSingleSignOn, address } = await renderApp('/portal/sso/apis/partner-orders?x=1')
  await user.click(screen.getByRole('link', { name: 'Login with SSO' }))
  await followSingleSignOn({ email: 'new@partner.test' })
  await waitFor(() => expect(address()).toBe('/portal/sso/apis/partner-orders?x=1'))
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillIn, press, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

test('a developer who registers gets a link', async () => {
  const app = await renderApp('/portal/acme/register', { scenario: 'default' })
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@new.test')
  await press(app, 'Create Account')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(await app.mock.inbox('nora@new.test')).toHaveLength(1)
  expect(screen.getByText('nora@new.test')).toBeVisible()
})

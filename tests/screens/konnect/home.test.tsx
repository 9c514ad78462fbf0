import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAsAda, renderAsMember, main, signIn, signOut, renderVerifiedNora } from '../../support/konnect-steps'
import { press, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

const steps = ['Configure a runtime', 'Configure a service', 'Implement the service'] as const

test('home greets by name, and shows organization, plan and days left', async () => {
  await renderAsAda()
  expect(screen.getByRole('heading', { level: 1, name: 'Welcome, Ada' })).toBeVisible()
  expect(await main().findByText('Acme')).toBeVisible()
  expect(main().getByText('Konnect Plus trial')).toBeVisible()
  expect(main().getByText('30 days left')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
})

test('Manage plan leads to the plan', async () => {
  const app = await renderAsAda()
  await app.user.click(await screen.findByRole('link', { name: 'Manage plan' }))
  expect(await findScreen('Your plan')).toBeVisible()
  expect(app.address()).toBe('/plan')
})

test('the quickstart’s steps are links into the configured documentation', async () => {
  await renderAsAda('/', { config: { docsUrl: 'https://docs.acme.test/kong/' } })
  await main().findByText('Acme')
  const addresses = steps.map((name) => main().getByRole('link', { name }).getAttribute('href'))
  expect(addresses).toEqual([
    'https://docs.acme.test/kong/konnect/getting-started/configure-runtime',
    'https://docs.acme.test/kong/konnect/getting-started/configure-service',
    'https://docs.acme.test/kong/konnect/getting-started/implement-service',
  ])
})

test('the links lead to Kong’s documentation without any configuration', async () => {
  await renderAsAda()
  await main().findByText('Acme')
  for (const name of steps)
    expect(main().getByRole('link', { name })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/docs\.konghq\.com\//),
    )
})

test('a step that is done can be ticked off, and stays so after a reload', async () => {
  const app = await renderAsAda()
  const tick = await screen.findByRole('checkbox', { name: 'Done: Configure a runtime' })
  expect(tick).not.toBeChecked()
  await app.user.click(tick)
  expect(main().getByText('1 of 3 done')).toBeVisible()
  await app.reload()
  expect(await screen.findByRole('checkbox', { name: 'Done: Configure a runtime' })).toBeChecked()
  await app.user.click(screen.getByRole('checkbox', { name: 'Done: Configure a runtime' }))
  expect(main().getByText('0 of 3 done')).toBeVisible()
})

test('ticks belong to an organization: another one begins with none', async () => {
  const app = await renderVerifiedNora()
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  await app.user.click(await screen.findByRole('checkbox', { name: 'Done: Configure a service' }))
  await signOut(app)
  await findScreen('Sign in to Konnect')
  await signIn(app, 'ada@acme.test')
  expect(await screen.findByText('0 of 3 done')).toBeVisible()
  await signOut(app)
  await findScreen('Sign in to Konnect')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await screen.findByText('1 of 3 done')).toBeVisible()
})

test('the trial begins with the owner’s first sign-in: before it, a member sees no days', async () => {
  await renderAsMember()
  expect(
    await main().findByText('The 30-day free trial begins when the owner of your organization first signs in.'),
  ).toBeVisible()
  expect(screen.queryByText(/days left/)).not.toBeInTheDocument()
})

test('a later sign-in does not begin it anew', async () => {
  const app = await renderAsAda()
  await screen.findByText('30 days left')
  await app.mock.clock.advance({ days: 5 })
  await app.visit('/')
  await signIn(app)
  expect(await screen.findByText('25 days left')).toBeVisible()
})

test('a plan that cannot be had is said, the rest of home stands, and Try again gets it', async () => {
  const app = await renderApp('/login')
  await app.mock.faults.set([{ path: '/v3/subscription', status: 503 }])
  await signIn(app)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The service is not available right now.')
  expect(screen.getByRole('heading', { level: 1, name: 'Welcome, Ada' })).toBeVisible()
  await app.mock.faults.clear()
  await app.user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('30 days left')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('when Konnect cannot be reached, one screen says so and Try again brings one in', async () => {
  const app = await renderAsAda()
  await app.mock.faults.set([{ path: '/v3/users/me', status: 503 }])
  await app.visit('/')
  expect(await findScreen('Konnect cannot be reached')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^The service is not available right now. Please try again in a moment.(Reference: \S+)?$/,
  )
  await app.mock.faults.clear()
  await press(app, 'Try again')
  expect(await findScreen('Welcome, Ada')).toBeVisible()
})

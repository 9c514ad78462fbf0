import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type App, renderAsAda, renderAsMember, main, signIn } from '../../support/konnect-steps'
import { press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

async function trialMails({ mock }: App) {
  return (await mock.inbox()).filter(({ subject }) => /trial/i.test(subject))
}

/** Ada's trial began this long ago; she comes back and signs in again. */
async function adaAfter(by: { days: number; hours?: number }, url = '/') {
  const app = await renderAsAda()
  await screen.findByText('30 days left')
  await app.mock.clock.advance(by)
  await app.visit(url)
  await signIn(app)
  return app
}

test('three days before the end the owner is mailed once, and reads a notice with the choice', async () => {
  const app = await adaAfter({ days: 27 })
  const notice = within(await screen.findByRole('region', { name: 'Your trial' }))
  expect(notice.getByText('Your trial of Konnect Plus ends in 3 days')).toBeVisible()
  expect(notice.getByRole('button', { name: 'Continue with Plus' })).toBeVisible()
  expect(notice.getByRole('button', { name: 'Downgrade to Free' })).toBeVisible()
  expect(main().getByText('3 days left')).toBeVisible()
  await app.mock.clock.advance({ days: 1 })
  const mails = await trialMails(app)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    to: 'ada@acme.test',
    subject: 'Your Konnect Plus trial ends in three days',
    links: ['http://localhost:3000/plan'],
  })
})

test('an hour before that there is neither notice nor e-mail', async () => {
  const app = await adaAfter({ days: 26, hours: 23 })
  expect(await screen.findByText('4 days left')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
  expect(await trialMails(app)).toEqual([])
})

test('on the last day one day is left', async () => {
  await adaAfter({ days: 29, hours: 12 })
  expect(await screen.findByText('1 day left')).toBeVisible()
  expect(screen.getByText('Your trial of Konnect Plus ends in 1 day')).toBeVisible()
  // The ring shows the number by itself, for the eye alone.
  expect(screen.getByText('1')).toBeVisible()
})

test('when it has ended, home asks the owner to choose, and still does the next day', async () => {
  const app = await adaAfter({ days: 30 })
  const asked = within(await screen.findByRole('region', { name: 'Your trial' }))
  expect(asked.getByText('It is time to choose your plan')).toBeVisible()
  expect(
    asked.getByText('Continue with Plus, or switch to the Free plan. Nothing is lost until you choose.'),
  ).toBeVisible()
  expect(main().getByText('Your trial has ended')).toBeVisible()
  expect(screen.queryByText(/days? left/)).not.toBeInTheDocument()
  await app.mock.clock.advance({ days: 1 })
  await app.visit('/')
  await signIn(app)
  expect(await screen.findByText('It is time to choose your plan')).toBeVisible()
})

test('the choice can be made there and then, and home asks no more', async () => {
  const app = await renderAsAda('/', { scenario: 'trial-ended' })
  const asked = within(await screen.findByRole('region', { name: 'Your trial' }))
  await app.user.click(asked.getByRole('button', { name: 'Continue with Plus' }))
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Plus now.')
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
  expect(main().getByText('Konnect Plus')).toBeVisible()
  expect((await listCalls(app)).at(-1)).toBe('PATCH /v3/subscription 200')
})

test('downgrading from the notice asks first', async () => {
  const app = await renderAsAda('/', { scenario: 'trial-ending' })
  await app.user.click(await screen.findByRole('button', { name: 'Downgrade to Free' }))
  expect(screen.getByRole('dialog', { name: 'Downgrade to the Free plan?' })).toBeVisible()
  await press(app, 'Downgrade')
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Free now.')
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
})

test('no notice follows an early choice', async () => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Continue with Plus' }))
  await screen.findByRole('status')
  await app.mock.clock.advance({ days: 28 })
  expect(await trialMails(app)).toEqual([])
  await app.mock.clock.advance({ days: 5 })
  await app.visit('/')
  await signIn(app)
  expect(await screen.findByText('Your organization has everything that Plus offers.')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
})

test('the notice is the owner’s: another member sees how long it lasts, and is mailed nothing', async () => {
  const app = await renderAsMember('/', { scenario: 'trial-ending' })
  expect(await screen.findByText('2 days left')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Your trial' })).not.toBeInTheDocument()
  expect((await trialMails(app)).map(({ to }) => to)).toEqual(['ada@acme.test'])
})

test('who stays signed in sees the notice become the question when the trial ends', async () => {
  const app = await renderAsAda('/', { scenario: 'trial-ending' })
  await screen.findByText('Your trial of Konnect Plus ends in 2 days')
  for (let hours = 0; hours < 48; hours += 8) {
    await app.mock.clock.advance({ hours: 8 })
    await app.go('/plan')
    await findScreen('Your plan')
    await app.go('/')
    await findScreen('Welcome, Ada')
  }
  await waitFor(() => expect(screen.getByText('It is time to choose your plan')).toBeVisible())
})

test('the notice’s e-mail leads to the plan, by way of signing in', async () => {
  const app = await renderApp('/login', { scenario: 'trial-ending' })
  const [mail] = await trialMails(app)
  await app.visit(new URL(mail?.links[0] ?? '').pathname)
  await signIn(app)
  expect(await findScreen('Your plan')).toBeVisible()
})

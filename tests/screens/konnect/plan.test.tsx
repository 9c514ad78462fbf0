import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAsAda, renderAsMember, main, sendRequest, postFromOtherTab } from '../../support/konnect-steps'
import { press, findScreen, listCalls } from '../../support/portal-steps'

const free = 'Your organization is on the Free plan. You can continue with Plus at any time.'
const plus = 'Your organization has everything that Plus offers.'

test('the plan shows the days left and offers both ways to go on', async () => {
  await renderAsAda('/plan')
  expect(screen.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
  expect(await main().findByText('30 days left')).toBeVisible()
  expect(main().getByText('A choice takes effect at once and ends the trial. You can change it later.')).toBeVisible()
  expect(main().getByRole('button', { name: 'Continue with Plus' })).toBeVisible()
  expect(main().getByRole('button', { name: 'Downgrade to Free' })).toBeVisible()
})

test('continuing with Plus takes effect at once and ends the trial', async () => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Continue with Plus' }))
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Plus now.')
  expect(main().getByText(plus)).toBeVisible()
  expect(main().getByText('A choice takes effect at once. You can change it later.')).toBeVisible()
  expect(screen.queryByText(/days left/)).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Continue with Plus' })).not.toBeInTheDocument()
  const [choice] = (await app.mock.requests()).filter(({ method }) => method === 'PATCH')
  expect(choice).toMatchObject({
    path: '/v3/subscription',
    status: 200,
    requestBody: { plan: 'plus', chosen_at: null },
  })
})

test('downgrading asks first and names what is lost and what stays', async () => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Downgrade to Free' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Downgrade to the Free plan?' }))
  expect(dialog.getByText('It takes effect at once, for everybody in your organization. You lose:')).toBeVisible()
  expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Kong Gateway Enterprise plugins',
    'Teams and roles',
    'Extended analytics history',
    'Support from Kong',
  ])
  expect(
    dialog.getByText('Your runtimes, services and routes stay as they are. You can continue with Plus later.'),
  ).toBeVisible()
  await press(app, 'Downgrade')
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Free now.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(main().getByText(free)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Downgrade to Free' })).not.toBeInTheDocument()
})

test.each(['Cancel', 'Escape'])('%s changes nothing', async (way) => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Downgrade to Free' }))
  if (way === 'Cancel') await press(app, 'Cancel')
  else await app.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(main().getByText('30 days left')).toBeVisible()
  expect((await listCalls(app)).at(-1)).toBe('POST /authenticate 200')
})

test('a change of mind is possible, there and back, also after a reload', async () => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Downgrade to Free' }))
  await press(app, 'Downgrade')
  await screen.findByText(free)
  await app.reload()
  await app.user.click(await screen.findByRole('button', { name: 'Continue with Plus' }))
  expect(await screen.findByText(plus)).toBeVisible()
  await press(app, 'Downgrade to Free')
  await press(app, 'Downgrade')
  expect(await screen.findByText(free)).toBeVisible()
  expect((await listCalls(app)).filter((call) => call.startsWith('PATCH'))).toEqual([
    'PATCH /v3/subscription 200',
    'PATCH /v3/subscription 200',
    'PATCH /v3/subscription 200',
  ])
})

test('a choice made meanwhile is not overwritten: it is said, and the plan as it is now is shown', async () => {
  const app = await renderAsAda('/plan')
  const button = await screen.findByRole('button', { name: 'Continue with Plus' })
  await sendRequest(app, 'PATCH', '/v3/subscription', { plan: 'free', chosen_at: null })
  await app.user.click(button)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This has changed elsewhere in the meantime. Check the current state and try again.',
  )
  expect(await main().findByText(free)).toBeVisible()
  await press(app, 'Continue with Plus')
  expect(await main().findByText(plus)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a choice made in another tab is shown without a press', async () => {
  const app = await renderAsAda('/plan')
  await screen.findByText('30 days left')
  await sendRequest(app, 'PATCH', '/v3/subscription', { plan: 'free', chosen_at: null })
  postFromOtherTab('plan-chosen')
  expect(await main().findByText(free)).toBeVisible()
})

test('a read from before the choice that is answered after it takes nothing back', async () => {
  const app = await renderAsAda('/plan')
  const button = await screen.findByRole('button', { name: 'Continue with Plus' })
  await app.mock.faults.set([{ path: '/v3/subscription', method: 'GET', latencyMs: 300 }])
  const reads = async () =>
    (await app.mock.requests()).filter(({ method, path }) => method === 'GET' && path === '/v3/subscription').length
  const before = await reads()
  window.dispatchEvent(new Event('focus'))
  await waitFor(async () => expect(await reads()).toBeGreaterThan(before))
  await app.user.click(button)
  expect(await screen.findByRole('status')).toHaveTextContent('Your organization is on Konnect Plus now.')
  // Asked later and held back as long: by its answer, the other has come.
  await sendRequest(app, 'GET', '/v3/subscription')
  expect(screen.getByRole('status')).toHaveTextContent('Your organization is on Konnect Plus now.')
  expect(main().getByText(plus)).toBeVisible()
})

test('a service that is down says so, closes the dialog, and the next try works', async () => {
  const app = await renderAsAda('/plan')
  await app.user.click(await screen.findByRole('button', { name: 'Downgrade to Free' }))
  await app.mock.faults.set([{ path: '/v3/subscription', method: 'PATCH', network: true }])
  await press(app, 'Downgrade')
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not reach the service.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await app.mock.faults.clear()
  await press(app, 'Downgrade to Free')
  await press(app, 'Downgrade')
  expect(await screen.findByText(free)).toBeVisible()
})

test('many presses choose once', async () => {
  const app = await renderAsAda('/plan')
  const button = await screen.findByRole('button', { name: 'Continue with Plus' })
  await app.mock.faults.set([{ path: '/v3/subscription', method: 'PATCH', latencyMs: 100 }])
  for (let count = 0; count < 20; count++) button.click()
  await screen.findByText(plus)
  expect((await listCalls(app)).filter((call) => call.startsWith('PATCH'))).toHaveLength(1)
})

test('another member sees the plan and cannot change it, whatever is sent', async () => {
  const app = await renderAsMember('/plan', { scenario: 'trial-ending' })
  expect(await findScreen('Your plan')).toBeVisible()
  expect(await screen.findByText('2 days left')).toBeVisible()
  expect(main().getByText('Only the owner of your organization can change the plan.')).toBeVisible()
  expect(main().queryByRole('button')).not.toBeInTheDocument()
  expect((await sendRequest(app, 'PATCH', '/v3/subscription', { plan: 'free', chosen_at: null })).status).toBe(403)
})

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { logIn, press, findScreen } from '../../support/portal-steps'
import { holdResponses } from '../../support/hold-responses'
import { renderApp, type RenderOptions } from '../../support/render-app'

afterEach(() => void vi.useRealTimers())

async function catalog(query = '', options?: RenderOptions) {
  const app = await renderApp('/portal/acme/login', options)
  await logIn(app)
  await findScreen('APIs')
  if (query) await app.visit(`/portal/acme${query}`)
  return app
}

const cards = () => within(screen.getByRole('main')).getAllByRole('article')

test('each card tells name, version, description, labels and who may see the API', async () => {
  await catalog('?q=Orders')
  expect(await screen.findByText('1 API for “Orders”')).toBeVisible()
  const [card] = cards()
  const orders = within(card!)
  expect(orders.getByRole('link', { name: 'Orders' })).toHaveAttribute('href', '/portal/acme/apis/orders')
  expect(orders.getByText('1.14.1')).toBeVisible()
  expect(orders.getByText('Place, change and follow orders.')).toBeVisible()
  expect(orders.getByText('domain: commerce')).toBeVisible()
  expect(orders.getByText('team: checkout')).toBeVisible()
  expect(orders.getByText('Public')).toBeVisible()
  expect(orders.queryByText('Deprecated')).not.toBeInTheDocument()
})

test('deprecated and private APIs are marked, and what is missing is said', async () => {
  const app = await catalog('?q=Payments')
  expect(await screen.findByText('2 APIs for “Payments”')).toBeVisible()
  expect(within(cards()[1]!).getByText('Deprecated')).toBeVisible()
  await app.visit('/portal/acme?q=Ledger')
  await screen.findByText('1 API for “Ledger”')
  expect(within(cards()[0]!).getByText('Private')).toBeVisible()
  expect(within(cards()[0]!).getByText('No description yet.')).toBeVisible()
  await app.visit('/portal/acme?q=Webhooks')
  await screen.findByText('1 API for “Webhooks”')
  expect(within(cards()[0]!).getByText('No version')).toBeVisible()
})

test('a card with many labels shows three and how many more there are, all of which its page has', async () => {
  const app = await catalog('?q=International')
  await screen.findByText('1 API for “International”')
  const card = within(cards()[0]!)
  for (const label of ['domain: logistics', 'stage: stable', 'team: shipping'])
    expect(card.getByText(label)).toBeVisible()
  expect(card.queryByText('region: worldwide')).not.toBeInTheDocument()
  expect(card.getByText('2 more labels')).toBeVisible()
  await app.user.click(card.getByRole('link'))
  expect(await screen.findByText('region: worldwide')).toBeVisible()
  expect(screen.getByText('sla-tier: gold')).toBeVisible()
})

test('what is typed is searched for, and stands in the address', async () => {
  const app = await catalog()
  await app.user.type(screen.getByRole('searchbox', { name: 'Search APIs' }), 'pay')
  expect(await screen.findByText('2 APIs for “pay”')).toBeVisible()
  expect(app.address()).toBe('/portal/acme?q=pay')
  expect(cards()).toHaveLength(2)
  expect(screen.getByRole('searchbox', { name: 'Search APIs' })).toHaveFocus()
})

test('what is typed on, while the address still waits for the session, is not lost', async () => {
  const app = await catalog()
  const asked = async () => (await app.mock.requests()).filter(({ path }) => path.endsWith('/developer/me')).length
  const before = await asked()
  // What is known of the session is half a minute old: the next step asks anew, and waits for it.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
  await app.mock.faults.set([{ path: '/developer/me', latencyMs: 400 }])
  const box = screen.getByRole('searchbox', { name: 'Search APIs' })
  await app.user.type(box, 'pay')
  await waitFor(async () => expect(await asked()).toBeGreaterThan(before))
  await app.user.type(box, 'ments')
  await waitFor(() => expect(app.address()).toBe('/portal/acme?q=payments'))
  expect(box).toHaveValue('payments')
  expect(await screen.findByText('2 APIs for “payments”')).toBeVisible()
})

test('a page beyond all that a catalog can have is its last one', async () => {
  const app = await catalog('?page=99999999999')
  expect(await screen.findByText('Page 2 of 2')).toBeVisible()
  expect(app.address()).toBe('/portal/acme?page=2')
})

test('a search is a link: opened anew it shows the same', async () => {
  await catalog('?q=pay')
  expect(await screen.findByText('2 APIs for “pay”')).toBeVisible()
  expect(screen.getByRole('searchbox', { name: 'Search APIs' })).toHaveValue('pay')
})

test('nothing found says so, and Clear search leads back to all', async () => {
  const app = await catalog('?q=zeppelin')
  expect(await screen.findByRole('heading', { level: 2, name: 'No API matches “zeppelin”' })).toBeVisible()
  expect(screen.getByText('Check the spelling, or try a shorter word.')).toBeVisible()
  await press(app, 'Clear search')
  expect(await screen.findByText('14 APIs')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
  expect(screen.getByRole('searchbox', { name: 'Search APIs' })).toHaveValue('')
})

test('while a search is under way the answer before it stays, and is not passed off as the new one', async () => {
  const app = await catalog('?q=zeppelin')
  await screen.findByText('0 APIs for “zeppelin”')
  const letGo = holdResponses(app.backend, '/apis')
  await press(app, 'Clear search')
  expect(app.address()).toBe('/portal/acme')
  expect(screen.getByText('0 APIs for “zeppelin”')).toBeVisible()
  expect(screen.queryByText('No APIs yet')).not.toBeInTheDocument()
  await letGo()
  expect(await screen.findByText('14 APIs')).toBeVisible()
})

test('a portal without APIs says that there are none yet', async () => {
  const app = await catalog()
  const body = { meta: { page: { number: 1, size: 12, total: 0 } }, data: [] }
  await app.mock.faults.set([{ path: '/apis', status: 200, body }])
  await app.visit('/portal/acme')
  expect(await screen.findByRole('heading', { level: 2, name: 'No APIs yet' })).toBeVisible()
  expect(screen.getByText('Nothing has been published to you so far. When it is, you will find it here.')).toBeVisible()
})

test('more APIs than a page holds are turned over, and the page stands in the address', async () => {
  const app = await catalog()
  expect(await screen.findByText('Page 1 of 2')).toBeVisible()
  expect(cards()).toHaveLength(12)
  expect(screen.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled', 'true')
  await press(app, 'Next page')
  expect(await screen.findByText('Page 2 of 2')).toBeVisible()
  await waitFor(() => expect(cards()).toHaveLength(2))
  expect(app.address()).toBe('/portal/acme?page=2')
  expect(screen.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled', 'true')
  await press(app, 'Previous page')
  expect(await screen.findByText('Page 1 of 2')).toBeVisible()
  expect(app.address()).toBe('/portal/acme')
})

test.each(['?page=99', '?page=-1', '?page=x', '?page=1.5'])(
  'an address with %s shows a page that exists',
  async (query) => {
    await catalog(query)
    expect(await screen.findByText(/^Page [12] of 2$/)).toBeVisible()
    expect((await screen.findAllByRole('article')).length).toBeGreaterThan(0)
  },
)

test('grid or list is remembered in this browser', async () => {
  const app = await catalog()
  expect(screen.getByRole('button', { name: 'Grid' })).toHaveAttribute('aria-pressed', 'true')
  await press(app, 'List')
  expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true')
  await app.visit('/portal/acme')
  expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true')
})

test('APIs that cannot be loaded are said to be so, and Try again recovers', async () => {
  const app = await catalog()
  await app.mock.faults.set([{ path: '/apis', status: 500 }])
  await app.visit('/portal/acme')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Something went wrong on our side. Please try again.')
  expect(alert).toHaveTextContent(/Reference: kong:trace:\d+/)
  await app.mock.faults.clear()
  await press(app, 'Try again')
  expect(await screen.findByText('14 APIs')).toBeVisible()
})

test('an answer of the wrong shape is not shown as a catalog', async () => {
  const app = await catalog()
  await app.mock.faults.set([{ path: '/apis', status: 200, body: { data: [{ name: 7 }] } }])
  await app.visit('/portal/acme')
  expect(await screen.findByRole('alert')).toHaveTextContent('We received an answer we could not read.')
})

test('a public portal shows its public APIs to everybody, without an account menu', async () => {
  await renderApp('/portal/open')
  expect(await screen.findByText('4 APIs')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Drafts' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Account/ })).not.toBeInTheDocument()
})

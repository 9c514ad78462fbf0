import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../../mocks/backend'
import { createIndexedDbStore } from '../../mocks/hosts/browser/indexed-db-store'
import { createHost, type Host } from '../../mocks/hosts/host'
import { createMockClient } from '../../mocks/hosts/verbs'

const now = Date.UTC(2026, 0, 5)
const origin = 'http://localhost:3000'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** A tab: its own connection to the store that all tabs share. */
function openTab(page?: EventTarget): Host {
  const initial = () => ({ world: createWorld({ seed: 1, now, origin, scenario: 'default' }), jar: [] })
  return createHost({ store: createIndexedDbStore('test', initial, page), now: () => now, keepsCookies: true })
}

function send(host: Host, method: string, url: string, body?: unknown) {
  return host.respond({ method, url, origin, headers: {}, cookies: {}, body })
}

const logIn = (host: Host) =>
  send(host, 'POST', '/portal/acme/api/v3/developer/authenticate', { username: 'dev@acme.test', password: 'Passw0rd!' })

test('two hundred requests of two tabs at once: nothing is lost', { timeout: 60_000 }, async () => {
  const tabs = [openTab(), openTab()] as const
  const emails = Array.from({ length: 200 }, (_, index) => `new-${index}@acme.test`)
  const answers = await Promise.all(
    emails.map((email, index) =>
      send(tabs[index % 2 === 0 ? 0 : 1], 'POST', '/portal/acme/api/v3/developer', {
        email,
        full_name: `New ${index}`,
      }),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  const verbs = createMockClient(openTab().verb)
  const registered = (await verbs.developers.list('acme')).map(({ email }) => email)
  expect(emails.filter((email) => !registered.includes(email))).toEqual([])
  expect(await verbs.requests()).toHaveLength(200)
  expect((await verbs.inbox()).filter(({ to }) => to.startsWith('new-'))).toHaveLength(200)
})

test('tabs that log in at once all succeed', async () => {
  const tabs = [openTab(), openTab(), openTab()]
  const answers = await Promise.all(tabs.map(logIn))
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
})

test('another tab is logged in too, and only at that portal; a reset signs out', async () => {
  const tab = openTab()
  await logIn(tab)
  const other = openTab()
  const status = async (slug: string) => (await send(other, 'GET', `/portal/${slug}/api/v3/developer/me`)).status
  expect(await status('acme')).toBe(200)
  expect(await status('acme-eu')).toBe(401)
  await createMockClient(other.verb).reset()
  expect(await status('acme')).toBe(401)
})

test('cookies end on the world’s clock', async () => {
  const tab = openTab()
  await logIn(tab)
  await createMockClient(tab.verb).clock.advance({ hours: 13 })
  expect((await send(tab, 'GET', '/portal/acme/api/v3/developer/me')).status).toBe(401)
  expect((await send(tab, 'POST', '/portal/acme/api/v3/developer/refresh')).status).toBe(401)
})

test('a verb that fails leaves the world as it was', async () => {
  const tab = openTab()
  const before = (await tab.read()).world.developers.length
  await expect(tab.verb('developers.remove', { slug: 'acme' })).rejects.toThrow()
  expect((await tab.read()).world.developers).toHaveLength(before)
  expect((await logIn(tab)).status).toBe(204)
})

test('where IndexedDB is blocked, the tab has a world of its own', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect((await logIn(openTab())).status).toBe(204)
})

test('a database that never answers: after a while the tab has a world of its own', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(globalThis.indexedDB, 'open').mockReturnValue(Object.assign(new EventTarget(), {}) as IDBOpenDBRequest)
  const tab = openTab()
  const answer = logIn(tab)
  await vi.advanceTimersByTimeAsync(15_000)
  expect((await answer).status).toBe(204)
  vi.useRealTimers()
})

test('a page in the back/forward cache keeps nobody waiting, and goes on where it was', async () => {
  const page = new EventTarget()
  const hidden = openTab(page)
  expect((await logIn(hidden)).status).toBe(204)
  let status = 0
  const interrupted = send(hidden, 'GET', '/portal/acme/api/v3/developer/me').then((answer) => (status = answer.status))
  page.dispatchEvent(new Event('pagehide'))
  expect((await logIn(openTab())).status).toBe(204)
  expect(status).toBe(0)
  page.dispatchEvent(new Event('pageshow'))
  expect(await interrupted).toBe(200)
  expect(await hidden.verb('store.status', {})).toEqual({ storage: 'saved', broken: null })
})

test('an answer that is held back brings its cookies when it comes, not before', async () => {
  const tab = openTab()
  await createMockClient(tab.verb).faults.set([{ path: '/developer/authenticate', latencyMs: 14_000 }])
  const status = async () => (await send(tab, 'GET', '/portal/acme/api/v3/developer/me')).status
  const answer = await logIn(tab)
  expect(await status()).toBe(401)
  await tab.markDelivered(answer)
  expect(await status()).toBe(200)
})

import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { createWorld } from '../../mocks/backend'
import { createIndexedDbStore } from '../../mocks/hosts/browser/indexed-db-store'
import { createHost } from '../../mocks/hosts/host'
import { worldVersion } from '../../mocks/world/world'

const now = Date.UTC(2026, 0, 5)
const origin = 'http://localhost:3000'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

function openTab() {
  const initial = () => ({ world: createWorld({ seed: 1, now, origin, scenario: 'default' }), jar: [] })
  const store = createIndexedDbStore('test', initial)
  return { store, host: createHost({ store, now: () => now, keepsCookies: true }) }
}

/** What an older build, or a bug, left behind. */
async function save(state: unknown, version = 2): Promise<void> {
  const database = await openDB('test', version, {
    upgrade(opened) {
      opened.createObjectStore('kept')
      opened.createObjectStore('log', { autoIncrement: true })
      if (version > 1) opened.createObjectStore('broken')
    },
  })
  await database.put('kept', state, 'kept')
  database.close()
}

test.each([
  ['broken', { world: { version: worldVersion, portals: 'gone' }, jar: [] }, 2],
  ['of an older build', { world: { version: worldVersion - 1, portals: [] }, jar: [] }, 1],
  ['nothing of ours', 'text', 2],
])(
  'a saved world that is %s: a fresh one begins, the old one is offered and can be thrown away',
  async (_, state, version) => {
    await save(state, version)
    const { host } = openTab()
    expect((await host.read()).world.portals).toHaveLength(5)
    expect(await host.verb('store.status', {})).toEqual({ storage: 'saved', broken: JSON.stringify(state) })
    await host.verb('store.forgetBroken', {})
    expect(await host.verb('store.status', {})).toEqual({ storage: 'saved', broken: null })
  },
)

test('storage that is blocked: the world lives in memory, and that is said', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const { host } = openTab()
  expect(await host.verb('store.status', {})).toEqual({ storage: 'memory', broken: null })
  await host.verb('clock.advance', { days: 1 })
  expect(await host.verb('clock.now', {})).toBe('2026-01-06T00:00:00.000Z')
})

test('storage that is full: the world goes on in memory from where it was, and that is said', async () => {
  const { host } = openTab()
  await host.verb('developers.setStatus', { slug: 'acme', email: 'pending@acme.test', status: 'approved' })
  await host.read()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await host.verb('clock.advance', { days: 1 })
  expect(full).toHaveBeenCalled()
  expect(await host.verb('store.status', {})).toMatchObject({ storage: 'memory' })
  expect(await host.verb('clock.now', {})).toBe('2026-01-06T00:00:00.000Z')
  expect(await host.verb('developers.page', { slug: 'acme', search: 'pending' })).toMatchObject({
    data: [{ status: 'approved' }],
  })
  full.mockRestore()
})

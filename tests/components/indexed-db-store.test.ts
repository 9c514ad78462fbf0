import { expect, test } from 'vitest'
import { createWorld } from '../../mocks/backend'
import { createIndexedDbStore } from '../../mocks/hosts/browser/indexed-db-store'
import { createHost, type Host } from '../../mocks/hosts/host'
import { createMockClient } from '../../mocks/hosts/verbs'

const now = Date.UTC(2026, 0, 5)
const { origin } = window.location

/** A tab: its own connection to the store that all tabs share. */
function openTab(name: string): Host {
  const initial = () => ({ world: createWorld({ seed: 1, now, origin, scenario: 'default' }), jar: [] })
  return createHost({ store: createIndexedDbStore(name, initial), now: () => now, keepsCookies: true })
}

test(
  'three hundred requests of two tabs at once: Chromium’s own IndexedDB loses none',
  { timeout: 60_000 },
  async () => {
    const name = crypto.randomUUID()
    const tabs = [openTab(name), openTab(name)] as const
    const emails = Array.from({ length: 300 }, (_, index) => `new-${index}@many.test`)
    const answers = await Promise.all(
      emails.map((email, index) =>
        tabs[index % 2 === 0 ? 0 : 1].respond({
          method: 'POST',
          url: '/portal/acme/api/v3/developer',
          origin,
          headers: {},
          cookies: {},
          body: { email, full_name: `New ${index}` },
        }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const verbs = createMockClient(openTab(name).verb)
    const registered = new Set((await verbs.developers.list('acme')).map(({ email }) => email))
    expect(emails.filter((email) => !registered.has(email))).toEqual([])
    expect(await verbs.requests()).toHaveLength(300)
    indexedDB.deleteDatabase(name)
  },
)

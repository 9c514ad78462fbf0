import { expect, test } from 'vitest'
import { createWorld } from '../../mocks/backend'
import { keepClockMonotonic } from '../../mocks/hosts/keep-clock-monotonic'
import { createHost } from '../../mocks/hosts/host'
import { createMockClient } from '../../mocks/hosts/verbs'
import { createMemoryStore } from '../../mocks/hosts/store'

const today = Date.UTC(2026, 0, 5)
const day = 24 * 60 * 60_000
const origin = 'http://localhost:3000'

/** A world that began when the device's clock showed `begin`, and a way to open it at another time. */
function state(begin: number) {
  let now = begin
  const world = createWorld({ seed: 1, now: begin, origin, scenario: 'default' })
  const store = createMemoryStore({ state: { world, jar: [] }, log: [] })
  const host = createHost({ store, now: () => now, keepsCookies: true })
  return {
    verbs: createMockClient(host.verb),
    send: (url: string, body: object) => host.respond({ method: 'POST', url, origin, headers: {}, cookies: {}, body }),
    async openAt(time: number) {
      now = time
      await keepClockMonotonic(store, () => now)
    },
  }
}

test('a world whose device was a year ahead goes on from where it was: nothing in it lies in the future', async () => {
  const { verbs, send, openAt } = state(today + 365 * day)
  for (let count = 0; count < 10; count++)
    await send('/kauth/api/v1/authenticate', { username: 'ada@acme.test', password: 'wrong' })
  await openAt(today)
  expect(Date.parse(await verbs.clock.now())).toBe(today + 365 * day)
  await verbs.clock.advance({ minutes: 16 })
  const { status } = await send('/kauth/api/v1/authenticate', { username: 'ada@acme.test', password: 'Passw0rd!' })
  expect(status).toBe(200)
})

test('a world that people moved forwards keeps its time, and one whose device is right keeps its clock', async () => {
  const { verbs, openAt } = state(today)
  await verbs.clock.advance({ days: 29 })
  await openAt(today + day)
  expect(Date.parse(await verbs.clock.now())).toBe(today + 30 * day)
})

import { describe, expect, test } from 'vitest'
import { checkRepro } from '../../mocks/repro/check-repro'
import { exportRepro, parseRepro, type Repro } from '../../mocks/repro/repro'
import { createTestBackend } from '../support/test-backend'
import { worldVersion } from '../../mocks/world/world'

const acme = '/portal/acme/api/v3'

/** A session as a designer has one: calls, verbs, faults, time. */
async function session() {
  const backend = createTestBackend({ scenario: 'trial-ending', now: Date.UTC(2026, 3, 1) })
  const { host, verbs } = backend
  const send = (method: string, url: string, body?: unknown) =>
    host.respond({ method, url, origin: 'http://localhost:3000', headers: {}, cookies: {}, body })
  await send('POST', `${acme}/developer`, { email: 'nora@x.test', full_name: 'Nora' })
  await verbs.developers.setStatus('acme', 'pending@acme.test', 'approved')
  await verbs.clock.advance({ days: 1 })
  await verbs.faults.set([
    { path: '/apis', status: 503, chance: 0.5 },
    { latencyMs: 5, jitterMs: 5 },
  ])
  await send('POST', `${acme}/developer/authenticate`, { username: 'dev@acme.test', password: 'Passw0rd!' })
  for (let count = 0; count < 4; count += 1) await send('GET', `${acme}/apis`)
  const exported = await host.verb('repro.export', {})
  return { ...backend, send, exported: parseRepro({ repro: exported }) }
}

describe('a repro', () => {
  test('replays to the same state, with the same faults and answers', async () => {
    const { exported } = await session()
    const text = JSON.stringify(exported)
    expect(checkRepro(text).differences).toEqual([])
    expect(checkRepro(text).lines).toContain(`5. POST ${acme}/developer/authenticate 204 ok`)
  })

  test('goes on from where it was exported: time, sessions, mailbox, and can be exported again', async () => {
    const { exported, read } = await session()
    const there = createTestBackend({ repro: exported, origin: 'http://127.0.0.1:4010' })
    const me = await there.handle(new Request(`http://127.0.0.1:4010${acme}/developer/me`))
    expect(await me.json()).toMatchObject({ email: 'dev@acme.test' })
    expect((await there.verbs.inbox('nora@x.test'))[0]?.links[0]).toMatch(/^http:\/\/127\.0\.0\.1:4010\/portal\/acme/)
    const world = (await read()).world
    expect((await there.read()).world.developers).toEqual(
      JSON.parse(JSON.stringify(world.developers).replaceAll('localhost:3000', '127.0.0.1:4010')),
    )
    const again = parseRepro({ repro: await there.host.verb('repro.export', {}) })
    expect(checkRepro(JSON.stringify(again)).differences).toEqual([])
  })

  test('is imported into a world that goes on, in place of what was there', async () => {
    const { exported } = await session()
    const { host, verbs } = createTestBackend()
    await host.verb('repro.import', { text: JSON.stringify(exported) })
    expect(await host.verb('studio.overview', {})).toMatchObject({ scenario: 'trial-ending', seed: exported.seed })
    expect((await verbs.requests()).length).toBe(6)
  })
})

describe('what is not a repro of ours is refused in words, and changes nothing', () => {
  const tampered = (change: (repro: Repro) => object) => async () => JSON.stringify(change((await session()).exported))
  test.each([
    ['no JSON', () => Promise.resolve('nonsense'), /not JSON/],
    ['something else', () => Promise.resolve('{"format": "other"}'), /not a repro/],
    [
      'another version',
      tampered((repro) => ({ ...repro, version: 9 })),
      new RegExp(`version 9\\.${worldVersion}; this build reads 2\\.${worldVersion}`),
    ],
    ['another shape of the world', tampered((repro) => ({ ...repro, worldVersion: 1 })), /version 2\.1/],
    ['a part is missing', tampered((repro) => ({ ...repro, log: undefined })), /damaged/],
    ['a changed seed', tampered((repro) => ({ ...repro, seed: 5 })), /changed after it was exported/],
    ['a changed log', tampered((repro) => ({ ...repro, log: repro.log.slice(1) })), /changed after it was exported/],
    ['too large', () => Promise.resolve(' '.repeat(20_000_001)), /too large/],
  ])('%s', async (_, text, message) => {
    const { host, read } = createTestBackend()
    const before = await read()
    await expect(host.verb('repro.import', { text: await text() })).rejects.toThrow(message)
    expect(await read()).toBe(before)
  })

  test('signed well, but this build makes another world of it', async () => {
    const { exported, read } = await session()
    const { world } = await read()
    const forged = exportRepro({ ...world, accessCode: 'OTHER' }, exported.log, Date.parse(exported.clock))
    const { host } = createTestBackend()
    await expect(host.verb('repro.import', { repro: forged })).rejects.toThrow(/does not come to the same state/)
  })
})

// Part of npm run bench: how fast the simulated backend stays while a portal grows.
import { performance } from 'node:perf_hooks'
import { isMain, load } from './load.mjs'

const sizes = [100, 1000, 10_000]
const rounds = 15
/** Issue "Mock mode": a call on a portal with 10,000 developers. ms. */
const limitMs = 50

/**
 * Median time of list, search and paging, in ms, with the copy of the world that a browser's storage makes of it.
 * @returns {Promise<{ call: string, size: number, ms: number }[]>}
 */
export async function benchMocks() {
  const { control, createWorld, respond } = await load('mocks/backend.ts')
  const now = Date.UTC(2026, 0, 1)
  const derive = () => ''
  const origin = 'http://localhost:3000'
  return sizes.flatMap((size) => {
    const empty = createWorld({ seed: 1, now, origin, scenario: 'default' })
    const { world } = control(empty, 'developers.fill', { slug: 'acme', count: size }, { now, derive })
    const portal = world.portals[0].id
    const request = (url) =>
      respond(world, { method: 'GET', url, origin, headers: {}, cookies: {}, body: undefined }, { now, derive })
    const verb = (name, args) => control(world, name, args, { now, derive })
    const calls = {
      'list (management API)': () => request(`/v3/portals/${portal}/developers?page[size]=50`),
      'last page (management API)': () =>
        request(`/v3/portals/${portal}/developers?page[size]=50&page[number]=${Math.ceil(size / 50)}`),
      'by status (management API)': () => request(`/v3/portals/${portal}/developers?filter[status]=pending`),
      'search (studio)': () => verb('developers.page', { slug: 'acme', search: `developer-${size}` }),
      'page (studio)': () => verb('developers.page', { slug: 'acme', page: 2 }),
      'log in (unknown address)': () => request('/portal/acme/api/v3/developer/me'),
      approve: () => verb('developers.setStatus', { slug: 'acme', email: 'pending@acme.test', status: 'approved' }),
      'copy of the world': () => structuredClone(world),
    }
    return Object.entries(calls).map(([call, run]) => ({ call, size, ms: median(run) }))
  })
}

function median(run) {
  run()
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]
}

/** What is too slow, or grows faster than the portal, in words; empty when nothing is. */
export function tooSlow(results) {
  const at = (call, size) => results.find((each) => each.call === call && each.size === size)?.ms ?? 0
  return [...new Set(results.map(({ call }) => call))].flatMap((call) => {
    const [, middle, large] = sizes.map((size) => at(call, size))
    const growth = large / Math.max(middle, 0.5)
    return [
      ...(large > limitMs ? [`${call}: ${large.toFixed(1)} ms with 10,000 developers`] : []),
      // Twice linear: one slow measurement is not a quadratic loop.
      ...(growth > 20 ? [`${call}: ${growth.toFixed(0)} times slower for ten times as many`] : []),
    ]
  })
}

if (isMain(import.meta.url)) {
  const results = await benchMocks()
  for (const { call, size, ms } of results)
    console.log(`${call.padEnd(30)} ${String(size).padStart(6)} ${ms.toFixed(2).padStart(8)} ms`)
  const slow = tooSlow(results)
  for (const line of slow) console.error(line)
  process.exitCode = slow.length > 0 ? 1 : 0
}

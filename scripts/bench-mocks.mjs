// Part of npm run bench: how fast the simulated backend stays while a portal grows.
import { performance } from 'node:perf_hooks'
import { isMain, load } from './load.mjs'

const allSizes = [100, 1000, 10_000]
/** Issue "Mock mode": a call on a portal with 10,000 developers. ms. */
const limitMs = 50

/** Median time of each call in ms, for portals of each size. Includes the copy of the world that a browser's storage makes. */
export async function benchMocks({ sizes = allSizes, rounds = 15 } = {}) {
  const { createWorld, respond, runVerb } = await load('mocks/backend.ts')
  const now = Date.UTC(2026, 0, 1)
  const origin = 'http://localhost:3000'
  return sizes.flatMap((size) => {
    const empty = createWorld({ seed: 1, now, origin, scenario: 'default' })
    const { world } = runVerb(empty, 'developers.fill', { slug: 'acme', count: size }, now)
    const portal = world.portals[0].id
    const request = (url, status = 200) => {
      const { response } = respond(
        world,
        { method: 'GET', url, origin, headers: {}, cookies: {}, body: undefined },
        now,
      )
      if (response.status !== status) throw new Error(`GET ${url}: status ${response.status}, not ${status}`)
    }
    const verb = (name, args) => runVerb(world, name, args, now)
    const calls = {
      'list (management API)': () => request(`/v3/portals/${portal}/developers?page[size]=50`),
      'last page (management API)': () =>
        request(`/v3/portals/${portal}/developers?page[size]=50&page[number]=${Math.ceil(size / 50)}`),
      'by status (management API)': () => request(`/v3/portals/${portal}/developers?filter[status]=pending`),
      'search (studio)': () => verb('developers.page', { slug: 'acme', search: `developer-${size}` }),
      'page (studio)': () => verb('developers.page', { slug: 'acme', page: 2 }),
      'current developer (signed out)': () => request('/portal/acme/api/v3/developer/me', 401),
      approve: () => verb('developers.setStatus', { slug: 'acme', email: 'pending@acme.test', status: 'approved' }),
      'copy of the world': () => structuredClone(world),
    }
    return Object.entries(calls).map(([call, run]) => ({ call, size, ms: median(run, rounds) }))
  })
}

function median(run, rounds) {
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
    const [, middle, large] = allSizes.map((size) => at(call, size))
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

import { createWorld, respond, runVerb, tick, type RequestLogEntry } from '../../mocks/backend'
import type { MockRequest, SentEmail } from '../../mocks/wire'

export const startTime = Date.UTC(2026, 2, 1, 9)
export const origin = 'http://localhost:3000'
export const password = 'Passw0rd!'
export const acme = '/portal/acme/api/v3'

export interface SimulatorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
  readonly json: Record<string, unknown>
  readonly log: RequestLogEntry
  readonly emails: readonly SentEmail[]
}

interface RecordedRequest {
  readonly request: MockRequest
  readonly now: number
}

/** A world of a scenario as it begins. Worlds do not change, so that a property can begin many times with one. */
export function createFreshWorld(scenario = 'default', seed = 1) {
  return createWorld({ seed, now: startTime, origin, scenario })
}

/** One world, driven step by step, with as many browsers as a test wants: each has a cookie jar of its own. */
export function createSimulator(scenario = 'default', seed = 1, fresh = createFreshWorld(scenario, seed)) {
  let world = fresh
  let now = startTime
  const recorded: RecordedRequest[] = []

  function perform(request: MockRequest): SimulatorResponse & {
    readonly cookies: readonly { name: string; value: string; path: string; maxAge: number }[]
  } {
    recorded.push({ request, now })
    const done = respond(world, request, now)
    if (done.log.verdict === 'drift' || done.log.verdict === 'crash') throw new Error(done.log.problems.join('\n'))
    world = done.world
    const { status, headers, body, cookies } = done.response
    const json = typeof done.log.responseBody === 'object' ? { ...done.log.responseBody } : {}
    return { status, headers, body, json, log: done.log, emails: done.emails, cookies }
  }

  /** A browser: sends, and keeps cookies by path. */
  function browser() {
    const jar = new Map<string, { value: string; path: string }>()
    const send = (method: string, url: string, body?: unknown): SimulatorResponse => {
      const pathname = url.split('?')[0] ?? ''
      const cookies: Record<string, string> = {}
      for (const [key, { value, path }] of jar) {
        const [name = ''] = key.split(';')
        if (path === '/' || pathname === path || pathname.startsWith(`${path}/`)) cookies[name] = value
      }
      const response = perform({ method, url, origin, headers: {}, cookies, body })
      for (const { name, value, path, maxAge } of response.cookies) {
        if (maxAge > 0) jar.set(`${name};${path}`, { value, path })
        else jar.delete(`${name};${path}`)
      }
      return response
    }
    return { send, jar }
  }

  return {
    ...browser(),
    browser,
    recorded,
    get world() {
      return world
    },
    get now() {
      return now
    },
    verb(name: string, args?: unknown): unknown {
      const done = runVerb(world, name, args, now)
      world = done.world
      return done.result
    },
    /** Advances the host's clock without running timed effects. */
    wait(ms: number) {
      now += ms
    },
    /** Advances the host's clock and runs timed effects (trial notices, expiry). */
    advance(ms: number) {
      now += ms
      const done = tick(world, now)
      world = done.world
      return done.emails
    },
    /** Newest first. */
    inbox(to?: string): SentEmail[] {
      return [...world.outbox].reverse().filter((each) => !to || each.to === to)
    },
  }
}
export type Simulator = ReturnType<typeof createSimulator>

/** The token in the fragment of an e-mail's own link. */
export function parseToken(email: SentEmail | undefined): string {
  return new URLSearchParams(new URL(email?.links[0] ?? '').hash.slice(1)).get('token') ?? ''
}

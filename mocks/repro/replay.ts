import { respond } from '../handlers/respond'
import { addCookies, type CookieJar } from '../hosts/cookie-jar'
import { createWorld } from '../scenarios/create-world'
import { runVerb } from '../verbs/run-verb'
import type { LogRecord, MockRequest } from '../wire'
import type { World } from '../world/world'

interface RecordedSession {
  readonly seed: number
  readonly scenario: string
  readonly origin: string
  /** ISO 8601, the world's clock. */
  readonly begin: string
  readonly log: readonly LogRecord[]
}

interface ReplayResult {
  readonly world: World
  /** The cookies of one browser, as if it alone had sent everything. */
  readonly jar: CookieJar
  readonly log: readonly LogRecord[]
}

/** Replays a recorded session at the times that the world's clock showed. Synchronous: each password takes some ms. */
export function replay({ seed, scenario, origin, begin, log }: RecordedSession): ReplayResult {
  let world = createWorld({ seed, now: Date.parse(begin), origin, scenario })
  let jar: CookieJar = []
  const replayedLog = log.map((entry): LogRecord => {
    const at = Date.parse(entry.at)
    const now = at - world.clock.offset
    if ('verb' in entry) {
      world = runVerb(world, entry.verb, entry.args, now).world
      return entry
    }
    const { method, path, query, cookies, requestBody } = entry
    const body = requestBody ?? undefined
    const headers: MockRequest['headers'] = entry.language === null ? {} : { 'accept-language': entry.language }
    const done = respond(world, { method, url: path + query, origin: entry.origin, headers, cookies, body }, now)
    world = done.world
    jar = addCookies(jar, done.response.cookies, at)
    return done.log
  })
  return { world, jar, log: replayedLog }
}

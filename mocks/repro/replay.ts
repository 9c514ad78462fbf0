import { control } from '../handlers/control'
import { respond } from '../handlers/respond'
import { withCookies, type Jar } from '../hosts/jar'
import { createWorld } from '../scenarios/create-world'
import type { Logged, MockRequest } from '../wire'
import { hashPassword } from '../world/password-hash'
import type { World } from '../world/world'

interface Recorded {
  readonly seed: number
  readonly scenario: string
  readonly origin: string
  /** ISO 8601, the world's clock. */
  readonly begin: string
  readonly log: readonly Logged[]
}

interface Replayed {
  readonly world: World
  /** The cookies of one browser, as if it alone had sent everything. */
  readonly jar: Jar
  readonly log: readonly Logged[]
}

/** Replays a recorded session at the times that the world's clock showed. Synchronous: each password takes some ms. */
export function replay({ seed, scenario, origin, begin, log }: Recorded): Replayed {
  const derive = (password: string, salt: string) => hashPassword({ password, salt })
  let world = createWorld({ seed, now: Date.parse(begin), origin, scenario })
  let jar: Jar = []
  const relived = log.map((entry): Logged => {
    const at = Date.parse(entry.at)
    const context = { now: at - world.clock.offset, derive }
    if ('verb' in entry) {
      world = control(world, entry.verb, entry.args, context).world
      return entry
    }
    const { method, path, query, cookies, requestBody } = entry
    const body = requestBody ?? undefined
    const headers: MockRequest['headers'] = entry.language === null ? {} : { 'accept-language': entry.language }
    const done = respond(world, { method, url: path + query, origin: entry.origin, headers, cookies, body }, context)
    world = done.world
    jar = withCookies(jar, done.response.cookies, at)
    return done.log
  })
  return { world, jar, log: relived }
}

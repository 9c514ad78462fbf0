import * as z from 'zod/mini'
import { worldVersion, type World } from './world'

const list = z.array(z.looseObject({ id: z.string() }))
const token = z.object({ token: z.string(), expiresAt: z.number() })
const person = z.looseObject({ id: z.string(), email: z.string(), fullName: z.string() })

/** As deep as needed to tell our own world from a broken or older one: what every request looks through. */
const savedShape = z.looseObject({
  version: z.literal(worldVersion),
  begin: z.number(),
  seed: z.number(),
  sequence: z.number(),
  scenario: z.string(),
  origin: z.string(),
  clock: z.object({ offset: z.number() }),
  signUpMode: z.string(),
  portals: z.array(z.looseObject({ id: z.string(), slug: z.string(), domain: z.string(), apis: z.array(z.unknown()) })),
  developers: z.array(z.extend(person, { portalId: z.string() })),
  organizations: z.array(z.looseObject({ id: z.string(), name: z.string(), ownerId: z.string() })),
  users: z.array(z.extend(person, { organizationId: z.string() })),
  links: z.array(z.looseObject({ token: z.string() })),
  sessions: z.array(z.looseObject({ id: z.string(), access: token, refresh: token })),
  ssoStates: z.array(z.looseObject({ state: z.string() })),
  failures: z.record(z.string(), z.array(z.number())),
  asked: z.record(z.string(), z.number()),
  outbox: list,
  faults: z.array(z.looseObject({})),
})

/** Is this a world that this build can go on with? */
export function isUsableWorld(value: unknown): value is World {
  return savedShape.safeParse(value).success
}

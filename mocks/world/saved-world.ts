import * as z from 'zod/mini'
import { worldVersion, type World } from './world'

const listSchema = z.array(z.looseObject({ id: z.string() }))
const tokenSchema = z.object({ token: z.string(), expiresAt: z.number() })
const personSchema = z.looseObject({ id: z.string(), email: z.string(), fullName: z.string() })

/** As deep as needed to tell our own world from a broken or older one: what every request looks through. */
const savedWorldSchema = z.looseObject({
  version: z.literal(worldVersion),
  startedAt: z.number(),
  seed: z.number(),
  sequence: z.number(),
  scenario: z.string(),
  origin: z.string(),
  clock: z.object({ offset: z.number() }),
  signUpMode: z.string(),
  portals: z.array(z.looseObject({ id: z.string(), slug: z.string(), domain: z.string(), apis: z.array(z.unknown()) })),
  developers: z.array(z.extend(personSchema, { portalId: z.string() })),
  organizations: z.array(z.looseObject({ id: z.string(), name: z.string(), ownerId: z.string() })),
  users: z.array(z.extend(personSchema, { organizationId: z.string() })),
  links: z.array(z.looseObject({ token: z.string() })),
  sessions: z.array(z.looseObject({ id: z.string(), access: tokenSchema, refresh: tokenSchema })),
  ssoStates: z.array(z.looseObject({ state: z.string() })),
  failedSignIns: z.record(z.string(), z.array(z.number())),
  emailRequestedAt: z.record(z.string(), z.number()),
  outbox: listSchema,
  faults: z.array(z.looseObject({})),
})

/** Is this a world that this build can go on with? */
export function isUsableWorld(value: unknown): value is World {
  return savedWorldSchema.safeParse(value).success
}

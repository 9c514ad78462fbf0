import * as z from 'zod/mini'
import type { SignUpMode } from '../../src/config/config'
import { geo } from '../../src/contract/geo'
import { developerStatus, type DeveloperStatus } from '../../src/contract/management'
import type { Fault } from '../rules/fault'

const emails = z.array(
  z.object({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    links: z.array(z.string()),
    sentAt: z.string(),
  }),
)
export type MockEmail = z.output<typeof emails>[number]

const scenarios = z.array(z.object({ name: z.string(), title: z.string() }))
const portals = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    geo,
    autoApproveDevelopers: z.boolean(),
    basicAuthEnabled: z.boolean(),
    oidcAuthEnabled: z.boolean(),
    samlAuthEnabled: z.boolean(),
    authenticationEnabled: z.boolean(),
  }),
)
export type MockPortal = z.output<typeof portals>[number]

const developers = z.array(z.looseObject({ email: z.string(), status: developerStatus }))
const requests = z.array(
  z.object({
    method: z.string(),
    path: z.string(),
    status: z.number(),
    requestBody: z.unknown(),
    responseBody: z.unknown(),
    at: z.string(),
  }),
)

type PortalSettings = Partial<Omit<MockPortal, 'slug' | 'name' | 'geo'>>

interface Duration {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

/** How a verb reaches the world; rejects in words when it cannot be done. */
export type Send = (verb: string, args: unknown) => Promise<unknown>

/**
 * The mock interface (UI.md, `window.__mock`) over any way to send a verb: the tab's own host, the test's, or HTTP.
 * Each verb resolves after its effects are in the world, and rejects when the arguments are not valid.
 */
export function mockClient(send: Send) {
  const run = async (verb: string, args: unknown): Promise<void> => {
    await send(verb, args)
  }
  return {
    scenarios: async () => scenarios.parse(await send('scenarios', {})),
    /** A fresh world, signed out; the same scenario again when none is named. */
    reset: (scenario?: string) => run('reset', { scenario }),
    /** Newest first. */
    inbox: async (to?: string) => emails.parse(await send('inbox', { to })),
    clock: {
      /** ISO 8601, UTC. */
      now: async () => z.string().parse(await send('clock.now', {})),
      advance: async (by: Duration) => z.string().parse(await send('clock.advance', by)),
    },
    portals: {
      list: async () => portals.parse(await send('portals.list', {})),
      update: (slug: string, settings: PortalSettings) => run('portals.update', { slug, settings }),
    },
    developers: {
      list: async (slug: string) => developers.parse(await send('developers.list', { slug })),
      setStatus: (slug: string, email: string, status: DeveloperStatus) =>
        run('developers.setStatus', { slug, email, status }),
      remove: (slug: string, email: string) => run('developers.remove', { slug, email }),
    },
    konnect: {
      invite: (email: string, organization: string) => run('konnect.invite', { email, organization }),
      signUpMode: (mode: SignUpMode) => run('konnect.signUpMode', { mode }),
    },
    faults: {
      set: (rules: readonly Fault[]) => run('faults.set', { rules }),
      clear: () => run('faults.clear', {}),
    },
    requests: async () => requests.parse(await send('requests', {})),
  }
}

export type MockVerbs = ReturnType<typeof mockClient>
/** What `window.__mock` is. */
export type MockInterface = MockVerbs & { readonly ready: Promise<void> }

import * as z from 'zod/mini'

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
    geo: z.string(),
    autoApproveDevelopers: z.boolean(),
    basicAuthEnabled: z.boolean(),
    oidcAuthEnabled: z.boolean(),
    samlAuthEnabled: z.boolean(),
    authenticationEnabled: z.boolean(),
  }),
)
export type MockPortal = z.output<typeof portals>[number]

const developers = z.array(z.looseObject({ email: z.string(), status: z.string() }))
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
type DeveloperStatus = 'pending' | 'approved' | 'rejected' | 'revoked'

interface Duration {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

export interface FaultRule {
  /** Id of the contract's endpoint. */
  readonly operation?: string
  /** 0 to 1; always unless told. */
  readonly chance?: number
  /** Up to so many ms more than `latencyMs`. */
  readonly jitterMs?: number
  readonly method?: string
  readonly path?: string
  readonly status?: number
  readonly latencyMs?: number
  readonly network?: boolean
  /** Seconds of the answer's `Retry-After`, null for none; 60 with a 429 unless told. */
  readonly retryAfter?: number | null
  readonly body?: unknown
  readonly times?: number
}

/** How a verb reaches the world; rejects in words when it cannot be done. */
export type Send = (verb: string, args: unknown) => Promise<unknown>

/**
 * The mock interface (`window.__mock`) over any way to send a verb: the tab's own host, the test's, or HTTP.
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
      signUpMode: (mode: 'self-serve' | 'access-code' | 'invite-only') => run('konnect.signUpMode', { mode }),
    },
    faults: {
      set: (rules: readonly FaultRule[]) => run('faults.set', { rules }),
      clear: () => run('faults.clear', {}),
    },
    requests: async () => requests.parse(await send('requests', {})),
  }
}

export type MockVerbs = ReturnType<typeof mockClient>
/** What `window.__mock` is. */
export type MockInterface = MockVerbs & { readonly ready: Promise<void> }

import * as z from 'zod/mini'
import { signUpMode } from '../../src/config/config'
import { geo } from '../../src/contract/geo'
import { developerStatus } from '../../src/contract/management'
import { subscription } from '../../src/contract/subscription'
import { fault } from '../rules/fault'
import { mockClient, type Send } from './mock-client'

const overviewPortal = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.nullable(z.string()),
  geo,
  domain: z.string(),
  authenticationEnabled: z.boolean(),
  rbacEnabled: z.boolean(),
  autoApproveDevelopers: z.boolean(),
  autoApproveApplications: z.boolean(),
  basicAuthEnabled: z.boolean(),
  oidcAuthEnabled: z.boolean(),
  samlAuthEnabled: z.boolean(),
  oidcTeamMappingEnabled: z.boolean(),
  konnectMappingEnabled: z.boolean(),
  oidc: z.nullable(
    z.object({
      issuer: z.string(),
      clientId: z.string(),
      scopes: z.array(z.string()),
      claimMappings: z.record(z.string(), z.string()),
    }),
  ),
  apis: z.number(),
  counts: z.record(developerStatus, z.number()),
})
export type OverviewPortal = z.output<typeof overviewPortal>

const overviewOrganization = z.object({
  id: z.string(),
  name: z.string(),
  loginPath: z.nullable(z.string()),
  region: z.nullable(geo),
  owner: z.nullable(z.string()),
  subscription,
  noticeAt: z.nullable(z.string()),
  endsAt: z.nullable(z.string()),
})
export type OverviewOrganization = z.output<typeof overviewOrganization>

const overviewUser = z.object({
  email: z.string(),
  fullName: z.string(),
  organization: z.string(),
  verified: z.boolean(),
  hasPassword: z.boolean(),
  invited: z.boolean(),
})

const overview = z.object({
  scenario: z.string(),
  title: z.string(),
  seed: z.number(),
  began: z.string(),
  now: z.string(),
  signUpMode: signUpMode,
  accessCode: z.string(),
  faults: z.array(z.extend(fault, { text: z.string() })),
  portals: z.array(overviewPortal),
  organizations: z.array(overviewOrganization),
  users: z.array(overviewUser),
})
export type Overview = z.output<typeof overview>

const developerPage = z.object({
  total: z.number(),
  data: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      fullName: z.string(),
      status: developerStatus,
      verified: z.boolean(),
      hasPassword: z.boolean(),
      createdAt: z.string(),
      next: z.array(developerStatus),
    }),
  ),
})
export type DeveloperPage = z.output<typeof developerPage>

const logEntry = z.object({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.string(),
  status: z.number(),
  requestBody: z.unknown(),
  responseBody: z.unknown(),
  at: z.string(),
  operation: z.nullable(z.string()),
  verdict: z.enum(['ok', 'drift', 'undocumented', 'fault', 'crash']),
  problems: z.array(z.string()),
})
export type StudioLogEntry = z.output<typeof logEntry>

const condition = z.object({ kept: z.enum(['saved', 'memory']), broken: z.nullable(z.string()) })

interface PageWanted {
  readonly slug: string
  readonly status?: string
  readonly search?: string
  readonly page?: number
  readonly size?: number
}

/** What the studio asks and does: the mock interface and what only the studio needs, over any way to send a verb. */
export function studioClient(send: Send) {
  return {
    ...mockClient(send),
    /** Any verb; rejects with words for people when it cannot be done. */
    run: send,
    overview: async () => overview.parse(await send('studio.overview', {})),
    developerPage: async (wanted: PageWanted) => developerPage.parse(await send('developers.page', wanted)),
    log: async () => z.array(logEntry).parse(await send('requests', {})),
    exportRepro: () => send('repro.export', {}),
    importRepro: (text: string) => send('repro.import', { text }),
    condition: async () => condition.parse(await send('store.condition', {})),
  }
}

export type StudioVerbs = ReturnType<typeof studioClient>

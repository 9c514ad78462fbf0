import type { PublishedApi } from '../../src/contract/apis'
import type { DeveloperStatus } from '../../src/contract/management'
import type { Geo } from '../../src/contract/geo'
import type { Plan } from '../../src/contract/subscription'
import type { SignUpMode } from '../../src/config/config'
import type { Fault } from '../rules/fault'
import type { SentEmail } from '../wire'

/** Raise it whenever the shape changes: what an older build saved is then offered for download instead of used. */
export const worldVersion = 6

/**
 * Everything the simulated backend knows: plain JSON, so that hosts can save it. All times are ms UTC on the world's
 * clock. Only handlers change it, on an immer draft.
 */
export interface World {
  readonly version: typeof worldVersion
  /** When it began, on its own clock: with seed, scenario and log, all that a replay needs. */
  readonly startedAt: number
  /** With `sequence`, the source of every random value. */
  seed: number
  /** Counts requests, verbs and mails; never goes back, also when a handler fails. */
  sequence: number
  scenario: string
  /** Where links of e-mails lead when nobody has used that realm yet. */
  origin: string
  /** World time = host time + offset, ms. */
  clock: { offset: number }
  signUpMode: SignUpMode
  accessCode: string
  portals: Portal[]
  developers: Developer[]
  organizations: Organization[]
  users: User[]
  links: EmailLink[]
  sessions: Session[]
  ssoStates: SsoState[]
  /** Failed sign-ins: realm and address → times. */
  failedSignIns: Record<string, number[]>
  /** When somebody last had something mailed: realm, purpose and address → time, whether or not there is an account. */
  emailRequestedAt: Record<string, number>
  outbox: SentEmail[]
  faults: Fault[]
}

/** As the mock backend answers it: in full. */
export type CatalogApi = Required<Omit<PublishedApi, 'auth_strategies'>>

export interface PasswordHash {
  salt: string
  hash: string
}

/** Which API root and origin a person uses a portal under: e-mails lead back there. */
export interface Place {
  origin: string
  /** The portal stands alone at `/`. */
  standalone: boolean
}

export interface OidcConfig {
  issuer: string
  clientId: string
  scopes: string[]
  claimMappings: Record<string, string>
}

export interface Portal {
  readonly id: string
  readonly slug: string
  readonly geo: Geo
  readonly organizationId: string
  name: string
  description: string | null
  domain: string
  authenticationEnabled: boolean
  rbacEnabled: boolean
  autoApproveDevelopers: boolean
  autoApproveApplications: boolean
  basicAuthEnabled: boolean
  oidcAuthEnabled: boolean
  samlAuthEnabled: boolean
  oidcTeamMappingEnabled: boolean
  konnectMappingEnabled: boolean
  oidc: OidcConfig | null
  primaryColor: string | null
  hasLogo: boolean
  apis: CatalogApi[]
  createdAt: number
  updatedAt: number
}

export interface Developer {
  readonly id: string
  readonly portalId: string
  email: string
  fullName: string
  status: DeveloperStatus
  verifiedAt: number | null
  password: PasswordHash | null
  place: Place | null
  /** What they last read, as their front end told; e-mails are written in it. */
  language: string | null
  createdAt: number
  updatedAt: number
}

export interface Organization {
  readonly id: string
  name: string
  /** The first member. */
  ownerId: string
  loginPath: string | null
  oidcEnabled: boolean
  region: Geo | null
  plan: Plan
  trial: Trial | null
  chosenAt: number | null
  createdAt: number
  updatedAt: number
}

interface Trial {
  startedAt: number
  endsAt: number
  noticeSentAt: number | null
}

export interface User {
  readonly id: string
  readonly organizationId: string
  email: string
  fullName: string
  verifiedAt: number | null
  password: PasswordHash | null
  /** Came by invitation: sets the first password on the welcome screen. */
  invited: boolean
  /** The browser that signed up, so that it can correct the address (docs/domain.md, 4.3). */
  signUpId: string | null
  origin: string
  /** As a developer's. */
  language: string | null
  createdAt: number
  updatedAt: number
}

export type EmailLinkKind =
  | 'developer-verify'
  | 'developer-first-password'
  | 'developer-reset'
  | 'user-verify'
  | 'user-invitation'
  | 'user-first-password'
  | 'user-reset'

/** A one-time token. `subjectId` is the developer's or user's. */
export interface EmailLink {
  readonly token: string
  readonly kind: EmailLinkKind
  readonly subjectId: string
  readonly expiresAt: number
  state: 'live' | 'used' | 'superseded'
}

export interface Session {
  readonly id: string
  /** The portal, or null for Konnect. */
  readonly portalId: string | null
  readonly subjectId: string
  access: { token: string; expiresAt: number }
  refresh: { token: string; expiresAt: number }
  /** The pair before the last refresh, each honoured for a moment; an access token never longer than it would have been. */
  previous: { access: { token: string; until: number }; refresh: { token: string; until: number } } | null
}

export interface SsoState {
  readonly state: string
  readonly kind: 'oidc' | 'saml'
  readonly portalId: string | null
  readonly organizationId: string | null
  /** Path of the backend's callback. */
  readonly callback: string
  /** Path and query on our own origin. */
  readonly returnTo: string
  readonly place: Place
  readonly expiresAt: number
  used: boolean
  answer: { code: string; email: string; name: string } | null
}

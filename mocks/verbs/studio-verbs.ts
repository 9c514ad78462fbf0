import * as z from 'zod/mini'
import { signUpMode } from '../../src/config/config'
import { geo } from '../../src/contract/geo'
import { developerStatus } from '../../src/contract/management'
import { subscription } from '../../src/contract/subscription'
import { paginate } from '../handlers/paginate'
import { fault } from '../rules/fault'
import { FaultTextError, formatFaults, parseFaults } from '../rules/fault-text'
import { nextStatuses } from '../rules/status-transitions'
import { choosePlan, startTrial, toSubscription, trialDates } from '../rules/trial'
import { scenarios } from '../scenarios/scenarios'
import { iso } from '../world/clock'
import { addDeveloper } from '../world/developers'
import type { Context } from '../world/context'
import { advanceTime } from '../world/advance-time'
import { findUser, removeUser } from '../world/users'
import type { Organization, Portal, User, World } from '../world/world'
import { MockError } from './mock-error'
import { noArguments, parseArguments, defineVerb } from './verb'
import { updatePortalSettings, developerView, getPortal, portalView, toDeveloperView } from './views'

const maxDevelopers = 20_000

/** Every setting of the management API. */
const portalSettings = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.nullable(z.string().check(z.maxLength(512))),
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
    z.strictObject({
      issuer: z.string(),
      clientId: z.string(),
      scopes: z.array(z.string()),
      claimMappings: z.record(z.string(), z.string()),
    }),
  ),
})
const portalSettingsUpdate = z.partial(z.strictObject(portalSettings.shape))
export type PortalSettings = z.output<typeof portalSettingsUpdate>

const overviewPortal = z.object({
  ...portalView.shape,
  ...portalSettings.shape,
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
  signUpMode,
  accessCode: z.string(),
  faults: z.array(z.extend(fault, { text: z.string() })),
  portals: z.array(overviewPortal),
  organizations: z.array(overviewOrganization),
  users: z.array(overviewUser),
})
export type Overview = z.output<typeof overview>

const developerPage = z.object({
  total: z.number(),
  data: z.array(z.extend(developerView, { next: z.array(developerStatus) })),
})
export type DeveloperPage = z.output<typeof developerPage>

/** What the studio asks beyond `window.__mock`: the world at a glance, and an administrator's other decisions. */
export const studioVerbs = {
  'studio.overview': defineVerb({
    summary: 'the world at a glance',
    effect: 'reads',
    args: noArguments,
    parameters: [],
    result: overview,
    run: getOverview,
  }),
  'studio.signUpMode': defineVerb({
    summary: 'how people sign up at Konnect',
    effect: 'reads',
    args: noArguments,
    parameters: [],
    result: signUpMode,
    run: ({ world }) => world.signUpMode,
  }),
  'developers.page': defineVerb({
    summary: 'a page of the developers of a portal, searched and filtered',
    effect: 'reads',
    args: z.object({
      slug: z.string(),
      status: z.optional(developerStatus),
      search: z.optional(z.string()),
      page: z.optional(z.number().check(z.int(), z.gte(1))),
      size: z.optional(z.number().check(z.int(), z.gte(1), z.lte(100))),
    }),
    parameters: 'object',
    result: developerPage,
    run: ({ world }, { slug, status, search = '', page = 1, size = 20 }) => {
      const { id } = getPortal(world, slug)
      const text = search.trim().toLowerCase()
      const found = world.developers.filter(
        (each) =>
          each.portalId === id &&
          (!status || each.status === status) &&
          (!text || each.email.toLowerCase().includes(text) || each.fullName.toLowerCase().includes(text)),
      )
      // Somebody on the last page may have removed the last one there.
      const shown = Math.min(page, Math.max(1, Math.ceil(found.length / size)))
      const { meta, data } = paginate(found, { 'page[size]': String(size), 'page[number]': String(shown) })
      return {
        total: meta.page.total,
        data: data.map((each) => ({ ...toDeveloperView(each), next: nextStatuses(each.status) })),
      }
    },
  }),
  'developers.fill': defineVerb({
    summary: 'so many more developers, in every status',
    effect: 'changes',
    args: z.object({ slug: z.string(), count: z.number().check(z.int(), z.gte(1), z.lte(maxDevelopers)) }),
    parameters: ['slug', 'count'],
    result: z.void(),
    run: (context, { slug, count }) => {
      const portal = getPortal(context.world, slug)
      const before = context.world.developers.length
      const statuses = developerStatus.options
      for (let index = 0; index < count; index += 1) {
        const number = before + index + 1
        const status = statuses[number % statuses.length] ?? 'pending'
        const person = { email: `developer-${number}@crowd.test`, fullName: `Developer ${number}` }
        addDeveloper(context, portal, { ...person, status, place: null, verified: true })
      }
    },
  }),
  'portals.configure': defineVerb({
    summary: 'changes any setting of a Dev Portal',
    effect: 'changes',
    args: z.object({ slug: z.string(), settings: portalSettingsUpdate }),
    parameters: ['slug', 'settings'],
    result: z.void(),
    run: ({ world, now }, args) => {
      updatePortalSettings(getPortal(world, args.slug), args.settings, now)
    },
  }),
  'organizations.startTrial': defineVerb({
    summary: 'starts the trial, unless there is one or somebody has chosen',
    effect: 'changes',
    args: z.object({ id: z.string() }),
    parameters: ['id'],
    result: z.void(),
    run: ({ world, now }, { id }) => startTrial(getOrganization(world, id), now),
  }),
  'organizations.choosePlan': defineVerb({
    summary: 'chooses a plan, as the owner would',
    effect: 'changes',
    args: z.object({ id: z.string(), plan: z.enum(['plus', 'free']) }),
    parameters: ['id', 'plan'],
    result: z.void(),
    run: ({ world, now }, { id, plan }) => choosePlan(getOrganization(world, id), plan, now),
  }),
  'users.verify': defineVerb({
    summary: 'verifies the e-mail address of a user',
    effect: 'changes',
    args: z.object({ email: z.string() }),
    parameters: ['email'],
    result: z.void(),
    run: ({ world, now }, { email }) => {
      getUser(world, email).verifiedAt ??= now
    },
  }),
  'users.remove': defineVerb({
    summary: 'deletes a user',
    effect: 'changes',
    args: z.object({ email: z.string() }),
    parameters: ['email'],
    result: z.void(),
    run: (context, { email }) => removeUser(context, getUser(context.world, email)),
  }),
  'clock.to': defineVerb({
    summary: 'moves time on to a date; answers the time then',
    effect: 'changes',
    args: z.object({ at: z.string() }),
    parameters: ['at'],
    result: z.string(),
    run: (context, { at }) => {
      const now = Date.parse(at)
      if (Number.isNaN(now)) throw new MockError(`clock.to: "${at}" is not a date`)
      if (now < context.now)
        throw new MockError('clock.to: time only goes forward; start a scenario at an earlier date instead')
      context.world.clock.offset += now - context.now
      advanceTime({ ...context, now })
      return iso(now)
    },
  }),
  'faults.write': defineVerb({
    summary: 'the faults as a text, as `?faults=` has them',
    effect: 'changes',
    args: z.object({ text: z.string() }),
    parameters: ['text'],
    result: z.void(),
    run: ({ world }, { text }) => {
      world.faults = parseArguments('faults.write', z.array(fault), parseFaultText(text))
    },
  }),
}

/** Throws MockError when the text says nothing we know. */
function parseFaultText(text: string): unknown {
  try {
    return parseFaults(text)
  } catch (error) {
    throw error instanceof FaultTextError ? new MockError(error.message) : error
  }
}

function getUser(world: World, email: string): User {
  const user = findUser(world, email)
  if (!user) throw new MockError(`no user "${email}"`)
  return user
}

function getOrganization({ organizations }: World, id: string): Organization {
  const organization = organizations.find((each) => each.id === id)
  if (!organization) throw new MockError(`no organization "${id}"`)
  return organization
}

function getOverview({ world, now }: Context): Overview {
  const counted = new Map<string, number>()
  for (const { portalId, status } of world.developers) {
    const key = `${portalId} ${status}`
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  const count = ({ id }: Portal, status: string) => counted.get(`${id} ${status}`) ?? 0
  return {
    ...world,
    title: scenarios.find(({ name }) => name === world.scenario)?.title ?? '',
    began: iso(world.startedAt),
    now: iso(now),
    faults: world.faults.map((each) => ({ ...each, text: formatFaults([each]) })),
    portals: world.portals.map((portal) => ({
      ...portal,
      apis: portal.apis.length,
      counts: {
        pending: count(portal, 'pending'),
        approved: count(portal, 'approved'),
        rejected: count(portal, 'rejected'),
        revoked: count(portal, 'revoked'),
      },
    })),
    organizations: world.organizations.map((organization) => organizationView(world, organization, now)),
    users: world.users.map((user) => userView(world, user)),
  }
}

function organizationView(
  { users }: World,
  organization: Organization,
  now: number,
): z.output<typeof overviewOrganization> {
  const moments = trialDates(organization)
  return {
    ...organization,
    owner: users.find(({ id }) => id === organization.ownerId)?.email ?? null,
    subscription: toSubscription(organization, now),
    noticeAt: moments && iso(moments.notice),
    endsAt: moments && iso(moments.end),
  }
}

function userView({ organizations }: World, user: User): z.output<typeof overviewUser> {
  const { email, fullName, verifiedAt, password, invited } = user
  const organization = organizations.find(({ id }) => id === user.organizationId)?.name ?? ''
  return { email, fullName, organization, verified: verifiedAt !== null, hasPassword: password !== null, invited }
}

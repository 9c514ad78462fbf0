import * as z from 'zod/mini'
import { developerStatus } from '../../src/contract/management'
import { formatFaults } from '../rules/fault-text'
import { logInMethodProblems } from '../rules/log-in-methods'
import { nextStatuses } from '../rules/status-transitions'
import { choosePlan, startTrial, subscriptionOf, trialMoments } from '../rules/trial'
import { scenarios } from '../scenarios/scenarios'
import { iso } from '../world/clock'
import { addDeveloper } from '../world/developers'
import type { Scene } from '../world/scene'
import { passTime } from '../world/time'
import { findUser, removeUser } from '../world/users'
import type { Organization, Portal, User, World } from '../world/world'
import { ControlError } from './control-error'
import { pageOf } from './paging'
import { nothing, reading, verb, type Verbs } from './verb'
import { developerView, portalOf, portalView } from './views'

const optionalBoolean = z.optional(z.boolean())
const allSettings = z.strictObject({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  description: z.optional(z.nullable(z.string().check(z.maxLength(512)))),
  authenticationEnabled: optionalBoolean,
  rbacEnabled: optionalBoolean,
  autoApproveDevelopers: optionalBoolean,
  autoApproveApplications: optionalBoolean,
  basicAuthEnabled: optionalBoolean,
  oidcAuthEnabled: optionalBoolean,
  samlAuthEnabled: optionalBoolean,
  oidcTeamMappingEnabled: optionalBoolean,
  konnectMappingEnabled: optionalBoolean,
  oidc: z.optional(
    z.nullable(
      z.strictObject({
        issuer: z.string(),
        clientId: z.string(),
        scopes: z.array(z.string()),
        claimMappings: z.record(z.string(), z.string()),
      }),
    ),
  ),
})

const pageArguments = z.object({
  slug: z.string(),
  status: z.optional(developerStatus),
  search: z.optional(z.string()),
  page: z.optional(z.number().check(z.int(), z.gte(1))),
  size: z.optional(z.number().check(z.int(), z.gte(1), z.lte(100))),
})
const mostDevelopers = 20_000

/** Verbs that only the studio uses: an overview of the world, and an administrator's other decisions. */
export const studioVerbs: Verbs = {
  ...reading('studio.overview', nothing, overview),
  ...reading('studio.signUpMode', nothing, ({ world }) => world.signUpMode),
  ...reading('developers.page', pageArguments, ({ world }, { slug, status, search = '', page = 1, size = 20 }) => {
    const { id } = portalOf(world, slug)
    const wanted = search.trim().toLowerCase()
    const found = world.developers.filter(
      (each) =>
        each.portalId === id &&
        (!status || each.status === status) &&
        (!wanted || each.email.toLowerCase().includes(wanted) || each.fullName.toLowerCase().includes(wanted)),
    )
    // Somebody on the last page may have removed the last one there.
    const shown = Math.min(page, Math.max(1, Math.ceil(found.length / size)))
    const { meta, data } = pageOf(found, { 'page[size]': String(size), 'page[number]': String(shown) })
    return {
      total: meta.page.total,
      data: data.map((each) => ({ ...developerView(each), next: nextStatuses(each.status) })),
    }
  }),
  ...verb(
    'developers.fill',
    z.object({ slug: z.string(), count: z.number().check(z.int(), z.gte(1), z.lte(mostDevelopers)) }),
    fill,
  ),
  ...verb('portals.configure', z.object({ slug: z.string(), settings: allSettings }), ({ world, now }, args) => {
    const portal = portalOf(world, args.slug)
    // What is named but left open means "as it is".
    const named: Readonly<Record<string, unknown>> = args.settings
    const changes = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
    const problem = logInMethodProblems({ ...portalView(portal), ...changes })[0]
    if (problem) throw new ControlError(`portals.configure: ${problem.reason}`)
    Object.assign(portal, changes, { updatedAt: now })
  }),
  ...verb('organizations.startTrial', z.object({ id: z.string() }), ({ world, now }, { id }) => {
    startTrial(organizationOf(world, id), now)
  }),
  ...verb(
    'organizations.choosePlan',
    z.object({ id: z.string(), plan: z.enum(['plus', 'free']) }),
    ({ world, now }, { id, plan }) => choosePlan(organizationOf(world, id), plan, now),
  ),
  ...verb('users.verify', z.object({ email: z.string() }), ({ world, now }, { email }) => {
    userOf(world, email).verifiedAt ??= now
  }),
  ...verb('users.remove', z.object({ email: z.string() }), (scene, { email }) =>
    removeUser(scene, userOf(scene.world, email)),
  ),
  ...verb('clock.to', z.object({ at: z.string() }), (scene, { at }) => moveTo(scene, Date.parse(at), at)),
}

function moveTo(scene: Scene, at: number, text: string): string {
  if (Number.isNaN(at)) throw new ControlError(`clock.to: "${text}" is not a date`)
  const by = at - scene.now
  if (by < 0) throw new ControlError('clock.to: time only goes forward; start a scenario at an earlier date instead')
  scene.world.clock.offset += by
  passTime({ ...scene, now: at })
  return iso(at)
}

function fill(scene: Scene, { slug, count }: { slug: string; count: number }): void {
  const { world } = scene
  const portal = portalOf(world, slug)
  const before = world.developers.length
  const statuses = developerStatus.options
  for (let index = 0; index < count; index += 1) {
    const number = before + index + 1
    const status = statuses[number % statuses.length] ?? 'pending'
    const person = { email: `developer-${number}@crowd.test`, fullName: `Developer ${number}` }
    addDeveloper(scene, portal, { ...person, status, place: null, verified: true })
  }
}

function userOf(world: World, email: string): User {
  const user = findUser(world, email)
  if (!user) throw new ControlError(`no user "${email}"`)
  return user
}

function organizationOf({ organizations }: World, id: string): Organization {
  const organization = organizations.find((each) => each.id === id)
  if (!organization) throw new ControlError(`no organization "${id}"`)
  return organization
}

function overview({ world, now }: Scene) {
  const counted = new Map<string, number>()
  for (const { portalId, status } of world.developers) {
    const key = `${portalId} ${status}`
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  const counts = (portal: Portal) =>
    Object.fromEntries(developerStatus.options.map((status) => [status, counted.get(`${portal.id} ${status}`) ?? 0]))
  return {
    scenario: world.scenario,
    title: scenarios.find(({ name }) => name === world.scenario)?.title ?? '',
    seed: world.seed,
    began: iso(world.begin),
    now: iso(now),
    signUpMode: world.signUpMode,
    accessCode: world.accessCode,
    faults: world.faults.map((fault) => ({ ...fault, text: formatFaults([fault]) })),
    portals: world.portals.map((portal) => ({ ...portalDetail(portal), counts: counts(portal) })),
    organizations: world.organizations.map((organization) => organizationView(world, organization, now)),
    users: world.users.map((user) => userView(world, user)),
  }
}

function portalDetail(portal: Portal) {
  const { description, rbacEnabled, autoApproveApplications, oidcTeamMappingEnabled, konnectMappingEnabled } = portal
  const more = { description, rbacEnabled, autoApproveApplications, oidcTeamMappingEnabled, konnectMappingEnabled }
  return { ...portalView(portal), ...more, oidc: portal.oidc, apis: portal.apis.length }
}

function organizationView({ users }: World, organization: Organization, now: number) {
  const { id, name, loginPath, region, ownerId } = organization
  const moments = trialMoments(organization)
  return {
    id,
    name,
    loginPath,
    region,
    owner: users.find((user) => user.id === ownerId)?.email ?? null,
    subscription: subscriptionOf(organization, now),
    noticeAt: moments && iso(moments.notice),
    endsAt: moments && iso(moments.end),
  }
}

function userView({ organizations }: World, { email, fullName, organizationId, verifiedAt, password, invited }: User) {
  const organization = organizations.find(({ id }) => id === organizationId)?.name ?? ''
  return { email, fullName, organization, verified: verifiedAt !== null, hasPassword: password !== null, invited }
}

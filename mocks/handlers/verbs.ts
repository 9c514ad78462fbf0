import * as z from 'zod/mini'
import type { SignUpMode } from '../../src/config/config'
import { email } from '../../src/contract/fields'
import { organizationName } from '../../src/contract/konnect-account'
import { developerStatus } from '../../src/contract/management'
import { logInMethodProblems } from '../rules/log-in-methods'
import { nextStatuses } from '../rules/status-transitions'
import { scenarios } from '../scenarios/scenarios'
import { day, hour, iso, minute, second } from '../world/clock'
import { changeStatus, findDeveloper, removeDeveloper } from '../world/developers'
import { inviteByCode, inviteToOrganization } from '../world/invitations'
import type { Scene } from '../world/scene'
import { passTime } from '../world/time'
import { findUser } from '../world/users'
import type { Developer, Portal, World } from '../world/world'
import { ControlError } from './control-error'

type Verb = (scene: Scene, args: unknown) => unknown

/** Throws ControlError that names the verb and what is wrong with its arguments. */
export function parseArguments<Args>(name: string, schema: z.ZodMiniType<Args>, args: unknown): Args {
  const parsed = schema.safeParse(args ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) =>
    [path.map(String).join('.'), message].filter(Boolean).join(': '),
  )
  throw new ControlError(`${name}: ${problems.join('; ')}`)
}

function verb<Args>(name: string, schema: z.ZodMiniType<Args>, run: (scene: Scene, args: Args) => unknown) {
  return { [name]: (scene: Scene, args: unknown) => run(scene, parseArguments(name, schema, args)) }
}

const amount = z.optional(z.number().check(z.nonnegative()))
const settings = z.strictObject({
  autoApproveDevelopers: z.optional(z.boolean()),
  basicAuthEnabled: z.optional(z.boolean()),
  oidcAuthEnabled: z.optional(z.boolean()),
  samlAuthEnabled: z.optional(z.boolean()),
  authenticationEnabled: z.optional(z.boolean()),
})
const fault = z.strictObject({
  method: z.optional(z.string()),
  path: z.optional(z.string()),
  status: z.optional(z.number().check(z.gte(200), z.lte(599))),
  latencyMs: z.optional(z.number().check(z.nonnegative())),
  network: z.optional(z.boolean()),
  body: z.optional(z.unknown()),
  times: z.optional(z.number().check(z.nonnegative())),
})
const nothing = z.object({})
const mode = z.enum(['self-serve', 'access-code', 'invite-only']) satisfies z.ZodMiniType<SignUpMode>

/** Everything that UI.md lets one do to the world, `reset` (which replaces it) and `requests` (the host's) aside. */
export const verbs: Readonly<Record<string, Verb>> = {
  ...verb('scenarios', nothing, () => scenarios.map(({ name, title }) => ({ name, title }))),
  ...verb('inbox', z.object({ to: z.optional(z.string()) }), ({ world }, { to }) =>
    world.outbox.filter((each) => !to || each.to.toLowerCase() === to.toLowerCase()).toReversed(),
  ),
  ...verb('clock.now', nothing, ({ now }) => iso(now)),
  ...verb('clock.advance', z.strictObject({ days: amount, hours: amount, minutes: amount, seconds: amount }), advance),
  ...verb('portals.list', nothing, ({ world }) => world.portals.map(portalView)),
  ...verb('portals.update', z.object({ slug: z.string(), settings }), ({ world, now }, args) => {
    const portal = portalOf(world, args.slug)
    const after = { ...portalView(portal), ...given(args.settings) }
    const problems = logInMethodProblems(after)
    if (problems[0]) throw new ControlError(`portals.update: ${problems[0].reason}`)
    Object.assign(portal, given(args.settings), { updatedAt: now })
    return portalView(portal)
  }),
  ...verb('developers.list', z.object({ slug: z.string() }), ({ world }, { slug }) => {
    const { id } = portalOf(world, slug)
    return world.developers.filter(({ portalId }) => portalId === id).map(developerView)
  }),
  ...verb(
    'developers.setStatus',
    z.object({ slug: z.string(), email: z.string(), status: developerStatus }),
    setStatus,
  ),
  ...verb('developers.remove', z.object({ slug: z.string(), email: z.string() }), (scene, { slug, email }) =>
    removeDeveloper(scene, developerOf(scene.world, slug, email)),
  ),
  ...verb('konnect.invite', z.object({ email, organization: organizationName }), invite),
  ...verb('konnect.signUpMode', z.object({ mode: z.optional(mode) }), ({ world }, args) => {
    world.signUpMode = args.mode ?? world.signUpMode
    return world.signUpMode
  }),
  ...verb('faults.set', z.object({ rules: z.array(fault) }), ({ world }, { rules }) => {
    world.faults = rules
  }),
  ...verb('faults.clear', nothing, ({ world }) => {
    world.faults = []
  }),
}

/** Without what was named but left open: it means "as it is", not "nothing". */
function given(settings: Readonly<Record<string, boolean | undefined>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

interface Duration {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

function advance(scene: Scene, { days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): string {
  const by = Math.round(days * day + hours * hour + minutes * minute + seconds * second)
  scene.world.clock.offset += by
  const now = scene.now + by
  passTime({ ...scene, now })
  return iso(now)
}

/** The control room keeps to the table of transitions; where somebody already is, is not an error here. */
function setStatus(
  scene: Scene,
  { slug, email, status }: { slug: string; email: string; status: Developer['status'] },
) {
  const developer = developerOf(scene.world, slug, email)
  if (developer.status !== status && !changeStatus(scene, developer, status)) {
    const possible = nextStatuses(developer.status).join(', ') || 'none'
    throw new ControlError(`developers.setStatus: ${developer.status} cannot become ${status}; possible: ${possible}`)
  }
  return developerView(developer)
}

/** By code while sign-up asks for one; else an account of the organization, which is founded when it does not exist. */
function invite(scene: Scene, { email, organization }: { email: string; organization: string }): void {
  if (scene.world.signUpMode === 'access-code') return inviteByCode(scene, email, organization)
  if (findUser(scene.world, email)) throw new ControlError(`konnect.invite: ${email} has an account`)
  inviteToOrganization(scene, email, organization)
}

function portalOf({ portals }: World, slug: string): Portal {
  const portal = portals.find((each) => each.slug === slug)
  if (!portal) throw new ControlError(`no portal "${slug}"; there are: ${portals.map((each) => each.slug).join(', ')}`)
  return portal
}

function developerOf(world: World, slug: string, email: string): Developer {
  const developer = findDeveloper(world, portalOf(world, slug).id, email)
  if (!developer) throw new ControlError(`no developer "${email}" at "${slug}"`)
  return developer
}

function portalView(portal: Portal) {
  const { id, slug, name, geo, domain, autoApproveDevelopers, authenticationEnabled } = portal
  const { basicAuthEnabled, oidcAuthEnabled, samlAuthEnabled } = portal
  const methods = { basicAuthEnabled, oidcAuthEnabled, samlAuthEnabled }
  return { id, slug, name, geo, domain, autoApproveDevelopers, ...methods, authenticationEnabled }
}

function developerView({ id, email, fullName, status, verifiedAt, password, createdAt }: Developer) {
  const verified = verifiedAt !== null
  return { id, email, fullName, status, verified, hasPassword: password !== null, createdAt: iso(createdAt) }
}

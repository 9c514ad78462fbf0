import * as z from 'zod/mini'
import { signUpMode } from '../../src/config/config'
import { email } from '../../src/contract/fields'
import { organizationName } from '../../src/contract/konnect-account'
import { developerStatus } from '../../src/contract/management'
import { fault } from '../rules/fault'
import { FaultTextError, parseFaults } from '../rules/fault-text'
import { logInMethodProblems } from '../rules/log-in-methods'
import { nextStatuses } from '../rules/status-transitions'
import { scenarios } from '../scenarios/scenarios'
import { day, hour, iso, minute, second } from '../world/clock'
import { changeStatus, removeDeveloper } from '../world/developers'
import { inviteByCode, inviteToOrganization } from '../world/invitations'
import type { Scene } from '../world/scene'
import { passTime } from '../world/time'
import { findUser } from '../world/users'
import type { Developer } from '../world/world'
import { ControlError } from './control-error'
import { studioVerbs } from './studio-verbs'
import { nothing, parseArguments, reading, verb, type Verbs } from './verb'
import { developerOf, developerView, portalOf, portalView } from './views'

const amount = z.optional(z.number().check(z.nonnegative()))
const settings = z.strictObject({
  autoApproveDevelopers: z.optional(z.boolean()),
  basicAuthEnabled: z.optional(z.boolean()),
  oidcAuthEnabled: z.optional(z.boolean()),
  samlAuthEnabled: z.optional(z.boolean()),
  authenticationEnabled: z.optional(z.boolean()),
})
/** Everything that UI.md lets one do to the world, `reset` (which replaces it) and `requests` (the host's) aside. */
export const verbs: Verbs = {
  ...studioVerbs,
  ...reading('scenarios', nothing, () => scenarios.map(({ name, title }) => ({ name, title }))),
  ...reading('inbox', z.object({ to: z.optional(z.string()) }), ({ world }, { to }) =>
    world.outbox.filter((each) => !to || each.to.toLowerCase() === to.toLowerCase()).toReversed(),
  ),
  ...reading('clock.now', nothing, ({ now }) => iso(now)),
  ...verb('clock.advance', z.strictObject({ days: amount, hours: amount, minutes: amount, seconds: amount }), advance),
  ...reading('portals.list', nothing, ({ world }) => world.portals.map(portalView)),
  ...verb('portals.update', z.object({ slug: z.string(), settings }), ({ world, now }, args) => {
    const portal = portalOf(world, args.slug)
    const after = { ...portalView(portal), ...given(args.settings) }
    const problems = logInMethodProblems(after)
    if (problems[0]) throw new ControlError(`portals.update: ${problems[0].reason}`)
    Object.assign(portal, given(args.settings), { updatedAt: now })
    return portalView(portal)
  }),
  ...reading('developers.list', z.object({ slug: z.string() }), ({ world }, { slug }) => {
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
  ...verb('konnect.signUpMode', z.object({ mode: z.optional(signUpMode) }), ({ world }, args) => {
    world.signUpMode = args.mode ?? world.signUpMode
    return world.signUpMode
  }),
  ...verb('faults.set', z.object({ rules: z.array(fault) }), ({ world }, { rules }) => {
    world.faults = rules
  }),
  ...verb('faults.write', z.object({ text: z.string() }), ({ world }, { text }) => {
    world.faults = parseArguments('faults.write', z.array(fault), faultsIn(text))
  }),
  ...verb('faults.clear', nothing, ({ world }) => {
    world.faults = []
  }),
}

/** Throws ControlError when the text says nothing we know. */
function faultsIn(text: string): unknown {
  try {
    return parseFaults(text)
  } catch (error) {
    throw error instanceof FaultTextError ? new ControlError(error.message) : error
  }
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

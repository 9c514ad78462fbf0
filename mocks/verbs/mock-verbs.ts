import * as z from 'zod/mini'
import { signUpMode } from '../../src/config/config'
import { email } from '../../src/contract/fields'
import { organizationName } from '../../src/contract/konnect-account'
import { developerStatus } from '../../src/contract/management'
import { fault } from '../rules/fault'
import { nextStatuses } from '../rules/status-transitions'
import { createWorld } from '../scenarios/create-world'
import { scenarios } from '../scenarios/scenarios'
import { sentEmail } from '../wire'
import { day, hour, iso, minute, second } from '../world/clock'
import { changeStatus, removeDeveloper } from '../world/developers'
import { inviteByCode, inviteToOrganization } from '../world/invitations'
import { nextSeed } from '../world/random'
import { advanceTime } from '../world/advance-time'
import { findUser } from '../world/users'
import { MockError } from './mock-error'
import { noArguments, defineVerb } from './verb'
import { updatePortalSettings, getDeveloper, developerView, getPortal, portalView, toDeveloperView } from './views'

const amount = z.optional(z.number().check(z.nonnegative()))
const flag = z.optional(z.boolean())

/** The verbs of `window.__mock`. `requests` belongs to the host's log, so it is in `mocks/hosts/host-verbs.ts`. */
export const mockVerbs = {
  scenarios: defineVerb({
    summary: 'the starting worlds',
    effect: 'reads',
    args: noArguments,
    parameters: [],
    result: z.array(z.object({ name: z.string(), title: z.string() })),
    run: () => [...scenarios],
  }),
  reset: defineVerb({
    summary: 'a fresh world, signed out; the same scenario again when none is named',
    effect: 'replaces',
    /** `at`: when the world begins, ISO 8601, also in the past; the host's now unless told. */
    args: z.strictObject({ scenario: z.optional(z.string()), at: z.optional(z.string()) }),
    parameters: ['scenario'],
    result: z.void(),
    // Its seed is another: no token of this world opens anything there.
    run: ({ world, now }, { scenario = world.scenario, at }) => {
      const hostNow = now - world.clock.offset
      const begin = at === undefined ? hostNow : Date.parse(at)
      if (Number.isNaN(begin)) throw new MockError(`reset: "${at ?? ''}" is not a date`)
      const seed = nextSeed(world.seed, world.sequence)
      const fresh = createWorld({ seed, now: begin, origin: world.origin, scenario })
      Object.assign(world, fresh, { clock: { offset: begin - hostNow } })
    },
  }),
  inbox: defineVerb({
    summary: 'e-mails, newest first; of one address when it is given',
    effect: 'reads',
    args: z.object({ to: z.optional(z.string()) }),
    parameters: ['to'],
    result: z.array(sentEmail),
    run: ({ world }, { to }) =>
      world.outbox.filter((each) => !to || each.to.toLowerCase() === to.toLowerCase()).toReversed(),
  }),
  'clock.now': defineVerb({
    summary: "the world's time, ISO 8601, UTC",
    effect: 'reads',
    args: noArguments,
    parameters: [],
    result: z.string(),
    run: ({ now }) => iso(now),
  }),
  'clock.advance': defineVerb({
    summary: 'moves time on, with all that it brings; answers the time then',
    effect: 'changes',
    args: z.strictObject({ days: amount, hours: amount, minutes: amount, seconds: amount }),
    parameters: 'object',
    result: z.string(),
    run: (context, { days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      const by = Math.round(days * day + hours * hour + minutes * minute + seconds * second)
      context.world.clock.offset += by
      const now = context.now + by
      advanceTime({ ...context, now })
      return iso(now)
    },
  }),
  'portals.list': defineVerb({
    summary: 'the Dev Portals',
    effect: 'reads',
    args: noArguments,
    parameters: [],
    result: z.array(portalView),
    run: ({ world }) => world.portals,
  }),
  'portals.update': defineVerb({
    summary: 'changes settings of a Dev Portal',
    effect: 'changes',
    args: z.object({
      slug: z.string(),
      settings: z.strictObject({
        autoApproveDevelopers: flag,
        basicAuthEnabled: flag,
        oidcAuthEnabled: flag,
        samlAuthEnabled: flag,
        authenticationEnabled: flag,
      }),
    }),
    parameters: ['slug', 'settings'],
    result: portalView,
    run: ({ world, now }, { slug, settings }) => {
      return updatePortalSettings(getPortal(world, slug), settings, now)
    },
  }),
  'developers.list': defineVerb({
    summary: 'the developers of a portal',
    effect: 'reads',
    args: z.object({ slug: z.string() }),
    parameters: ['slug'],
    result: z.array(developerView),
    run: ({ world }, { slug }) => {
      const { id } = getPortal(world, slug)
      return world.developers.filter(({ portalId }) => portalId === id).map(toDeveloperView)
    },
  }),
  'developers.setStatus': defineVerb({
    summary: "an administrator's transition, with its e-mail; where somebody already is, is no error",
    effect: 'changes',
    args: z.object({ slug: z.string(), email: z.string(), status: developerStatus }),
    parameters: ['slug', 'email', 'status'],
    result: developerView,
    run: (context, args) => {
      const developer = getDeveloper(context.world, args.slug, args.email)
      const { status } = developer
      if (status !== args.status && !changeStatus(context, developer, args.status)) {
        const possible = nextStatuses(status).join(', ') || 'none'
        throw new MockError(`developers.setStatus: ${status} cannot become ${args.status}; possible: ${possible}`)
      }
      return toDeveloperView(developer)
    },
  }),
  'developers.remove': defineVerb({
    summary: 'deletes a developer, who may then register again',
    effect: 'changes',
    args: z.object({ slug: z.string(), email: z.string() }),
    parameters: ['slug', 'email'],
    result: z.void(),
    run: (context, args) => removeDeveloper(context, getDeveloper(context.world, args.slug, args.email)),
  }),
  'konnect.invite': defineVerb({
    summary: 'invites: by code while sign-up asks for one, else with an account of the organization',
    effect: 'changes',
    args: z.object({ email, organization: organizationName }),
    parameters: ['email', 'organization'],
    result: z.void(),
    run: (context, args) => {
      if (context.world.signUpMode === 'access-code') return inviteByCode(context, args.email, args.organization)
      if (findUser(context.world, args.email)) throw new MockError(`konnect.invite: ${args.email} has an account`)
      inviteToOrganization(context, args.email, args.organization)
    },
  }),
  'konnect.signUpMode': defineVerb({
    summary: 'how people sign up at Konnect',
    effect: 'changes',
    args: z.object({ mode: z.optional(signUpMode) }),
    parameters: ['mode'],
    result: signUpMode,
    run: ({ world }, { mode }) => {
      world.signUpMode = mode ?? world.signUpMode
      return world.signUpMode
    },
  }),
  'faults.set': defineVerb({
    summary: 'the rules for answers that fail or are late, in place of those before',
    effect: 'changes',
    args: z.object({ rules: z.array(fault) }),
    parameters: ['rules'],
    result: z.void(),
    run: ({ world }, { rules }) => {
      world.faults = rules
    },
  }),
  'faults.clear': defineVerb({
    summary: 'takes all faults away',
    effect: 'changes',
    args: noArguments,
    parameters: [],
    result: z.void(),
    run: ({ world }) => {
      world.faults = []
    },
  }),
}

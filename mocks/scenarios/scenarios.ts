import { inviteByCode, inviteToOrganization } from '../world/invitations'
import { day, hour } from '../world/clock'
import type { Context } from '../world/context'
import type { Portal, World } from '../world/world'
import { startTrial } from '../rules/trial'
import { addAcme, addAcmeDevelopers } from './people'
import { giveBrands } from './brands'
import { addCrowd, crowdedCatalog } from './crowd'
import { giveLongNames, longCatalog } from './long-names'
import { addPortals, replaceCatalog } from './portals'
import type { Scenario } from './scenario'

function acme(context: Context): ReturnType<typeof addAcme> {
  const organization = addAcme(context)
  addPortals(context, organization.id, true)
  addAcmeDevelopers(context)
  return organization
}

/** The portal `acme`, which every world has. */
function portalOf({ portals }: World): Portal {
  const portal = portals.find(({ slug }) => slug === 'acme')
  if (!portal) throw new Error('the portals come first')
  return portal
}

/** Every starting world. Users' scripts rely on the names: README.md and docs/studio.md list them. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'default',
    title: 'Five portals, a developer in each status, an organization',
    populate: (context) => void acme(context),
  },
  {
    name: 'empty',
    title: 'Nobody yet: portals without developers or APIs, no Konnect account',
    populate: (context) => addPortals(context, context.random.uuid(), false),
  },
  {
    name: 'trial-ending',
    title: 'Two days before the trial ends, notice sent',
    populate: (context) => startTrial(acme(context), context.now - 28 * day - hour),
  },
  {
    name: 'trial-ended',
    title: 'The trial has ended and nobody has chosen',
    populate: (context) => startTrial(acme(context), context.now - 31 * day),
  },
  {
    name: 'access-code',
    title: 'Sign-up with an access code; an invitation is in the inbox',
    populate: (context) => {
      acme(context)
      context.world.signUpMode = 'access-code'
      inviteByCode(context, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'invite-only',
    title: 'Sign-up by invitation only; a welcome e-mail is in the inbox',
    populate: (context) => {
      acme(context)
      context.world.signUpMode = 'invite-only'
      inviteToOrganization(context, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'slow',
    title: 'Every answer takes three seconds',
    populate: (context) => {
      acme(context)
      context.world.faults = [{ latencyMs: 3000 }]
    },
  },
  {
    name: 'offline',
    title: 'The backend cannot be reached',
    populate: (context) => {
      acme(context)
      context.world.faults = [{ network: true }]
    },
  },
  {
    name: 'crowded',
    title: 'Several hundred developers in every status, and a catalog of more than a hundred APIs',
    populate: (context) => {
      acme(context)
      const portal = portalOf(context.world)
      addCrowd(context, portal, 400)
      replaceCatalog(context, portal, crowdedCatalog)
    },
  },
  {
    name: 'long-names',
    title: 'Names that are too long, right-to-left, unbroken or emoji: organization, portals, people, APIs',
    populate: (context) => {
      acme(context)
      giveLongNames(context.world)
      replaceCatalog(context, portalOf(context.world), longCatalog)
    },
  },
  {
    name: 'branded',
    title: 'Portals in colours that are hard to read: yellow, white, black, grey, magenta',
    populate: (context) => {
      acme(context)
      giveBrands(context.world)
    },
  },
]

import { startTrial } from '../rules/trial'
import { day, hour } from '../world/clock'
import type { Context } from '../world/context'
import { inviteByCode, inviteToOrganization } from '../world/invitations'
import type { Portal, World } from '../world/world'
import { applyBrands } from './brands'
import { addManyDevelopers, largeCatalog } from './crowded'
import { applyLongNames, longCatalog } from './long-names'
import { addAcme, addAcmeDevelopers } from './people'
import { addPortals, replaceCatalog } from './portals'

function populateAcme(context: Context): ReturnType<typeof addAcme> {
  const organization = addAcme(context)
  addPortals(context, organization.id, true)
  addAcmeDevelopers(context)
  return organization
}

/** The portal `acme`, which every world has. */
function getAcmePortal({ portals }: World): Portal {
  const portal = portals.find(({ slug }) => slug === 'acme')
  if (!portal) throw new Error('the portals come first')
  return portal
}

/** Every starting world. Users' scripts rely on the names: README.md and docs/studio.md list them. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'default',
    title: 'Five portals, a developer in each status, an organization',
    populate: (context) => void populateAcme(context),
  },
  {
    name: 'empty',
    title: 'Nobody yet: portals without developers or APIs, no Konnect account',
    populate: (context) => addPortals(context, context.random.uuid(), false),
  },
  {
    name: 'trial-ending',
    title: 'Two days before the trial ends, notice sent',
    populate: (context) => startTrial(populateAcme(context), context.now - 28 * day - hour),
  },
  {
    name: 'trial-ended',
    title: 'The trial has ended and nobody has chosen',
    populate: (context) => startTrial(populateAcme(context), context.now - 31 * day),
  },
  {
    name: 'access-code',
    title: 'Sign-up with an access code; an invitation is in the inbox',
    populate: (context) => {
      populateAcme(context)
      context.world.signUpMode = 'access-code'
      inviteByCode(context, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'invite-only',
    title: 'Sign-up by invitation only; a welcome e-mail is in the inbox',
    populate: (context) => {
      populateAcme(context)
      context.world.signUpMode = 'invite-only'
      inviteToOrganization(context, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'slow',
    title: 'Every answer takes three seconds',
    populate: (context) => {
      populateAcme(context)
      context.world.faults = [{ latencyMs: 3000 }]
    },
  },
  {
    name: 'offline',
    title: 'The backend cannot be reached',
    populate: (context) => {
      populateAcme(context)
      context.world.faults = [{ network: true }]
    },
  },
  {
    name: 'crowded',
    title: 'Several hundred developers in every status, and a catalog of more than a hundred APIs',
    populate: (context) => {
      populateAcme(context)
      const portal = getAcmePortal(context.world)
      addManyDevelopers(context, portal, 400)
      replaceCatalog(context, portal, largeCatalog)
    },
  },
  {
    name: 'long-names',
    title: 'Names that are too long, right-to-left, unbroken or emoji: organization, portals, people, APIs',
    populate: (context) => {
      populateAcme(context)
      applyLongNames(context.world)
      replaceCatalog(context, getAcmePortal(context.world), longCatalog)
    },
  },
  {
    name: 'branded',
    title: 'Portals in colours that are hard to read: yellow, white, black, grey, magenta',
    populate: (context) => {
      populateAcme(context)
      applyBrands(context.world)
    },
  },
]

/** A named starting world. */
export interface Scenario {
  readonly name: string
  /** What it shows, for the list. */
  readonly title: string
  /** Fills an empty world. */
  readonly populate: (context: Context) => void
}

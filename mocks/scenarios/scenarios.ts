import { inviteByCode, inviteToOrganization } from '../world/invitations'
import { day, hour } from '../world/clock'
import type { Scene } from '../world/scene'
import type { Portal, World } from '../world/world'
import { startTrial } from '../rules/trial'
import { addAcme, addAcmeDevelopers } from './people'
import { giveBrands } from './brands'
import { addCrowd, crowdedCatalog } from './crowd'
import { giveLongNames, longCatalog } from './long-names'
import { addPortals, replaceCatalog } from './portals'
import type { Scenario } from './scenario'

function acme(scene: Scene): ReturnType<typeof addAcme> {
  const organization = addAcme(scene)
  addPortals(scene, organization.id, true)
  addAcmeDevelopers(scene)
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
    furnish: (scene) => void acme(scene),
  },
  {
    name: 'empty',
    title: 'Nobody yet: portals without developers or APIs, no Konnect account',
    furnish: (scene) => addPortals(scene, scene.random.uuid(), false),
  },
  {
    name: 'trial-ending',
    title: 'Two days before the trial ends, notice sent',
    furnish: (scene) => startTrial(acme(scene), scene.now - 28 * day - hour),
  },
  {
    name: 'trial-ended',
    title: 'The trial has ended and nobody has chosen',
    furnish: (scene) => startTrial(acme(scene), scene.now - 31 * day),
  },
  {
    name: 'access-code',
    title: 'Sign-up with an access code; an invitation is in the inbox',
    furnish: (scene) => {
      acme(scene)
      scene.world.signUpMode = 'access-code'
      inviteByCode(scene, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'invite-only',
    title: 'Sign-up by invitation only; a welcome e-mail is in the inbox',
    furnish: (scene) => {
      acme(scene)
      scene.world.signUpMode = 'invite-only'
      inviteToOrganization(scene, 'invited@acme.test', 'Acme Labs')
    },
  },
  {
    name: 'slow',
    title: 'Every answer takes three seconds',
    furnish: (scene) => {
      acme(scene)
      scene.world.faults = [{ latencyMs: 3000 }]
    },
  },
  {
    name: 'offline',
    title: 'The backend cannot be reached',
    furnish: (scene) => {
      acme(scene)
      scene.world.faults = [{ network: true }]
    },
  },
  {
    name: 'crowded',
    title: 'Several hundred developers in every status, and a catalog of more than a hundred APIs',
    furnish: (scene) => {
      acme(scene)
      const portal = portalOf(scene.world)
      addCrowd(scene, portal, 400)
      replaceCatalog(scene, portal, crowdedCatalog)
    },
  },
  {
    name: 'long-names',
    title: 'Names that are too long, right-to-left, unbroken or emoji: organization, portals, people, APIs',
    furnish: (scene) => {
      acme(scene)
      giveLongNames(scene.world)
      replaceCatalog(scene, portalOf(scene.world), longCatalog)
    },
  },
  {
    name: 'branded',
    title: 'Portals in colours that are hard to read: yellow, white, black, grey, magenta',
    furnish: (scene) => {
      acme(scene)
      giveBrands(scene.world)
    },
  },
]

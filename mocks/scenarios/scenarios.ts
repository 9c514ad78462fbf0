import { inviteByCode, inviteToOrganization } from '../world/invitations'
import { day, hour } from '../world/clock'
import type { Scene } from '../world/scene'
import { startTrial } from '../rules/trial'
import { addAcme, addAcmeDevelopers } from './people'
import { addPortals } from './portals'
import type { Scenario } from './scenario'

function acme(scene: Scene): ReturnType<typeof addAcme> {
  const organization = addAcme(scene)
  addPortals(scene, organization.id, true)
  addAcmeDevelopers(scene)
  return organization
}

/** Every starting world of UI.md. */
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
]

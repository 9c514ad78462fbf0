import { trialNotice } from '../emails/trial-notice'
import { dueNotice } from '../rules/trial'
import { userAddresses } from './addresses'
import { send } from './outbox'
import type { Scene } from './scene'
import { pruneThrottles } from './throttle'
import type { Organization } from './world'

/** Everything that time alone makes happen, however far it jumped: each thing once, dated when it was due. */
export function passTime(scene: Scene): void {
  for (const organization of scene.world.organizations) mailTrialNotice(scene, organization)
  pruneThrottles(scene)
  scene.world.sessions = scene.world.sessions.filter(({ refresh }) => scene.now < refresh.expiresAt)
}

function mailTrialNotice(scene: Scene, organization: Organization): void {
  const due = dueNotice(organization, scene.now)
  const owner = scene.world.users.find(({ id }) => id === organization.ownerId)
  if (due === null || !organization.trial || !owner) return
  organization.trial.noticeSentAt = due
  const letter = trialNotice({
    name: owner.fullName,
    organization: organization.name,
    endsAt: organization.trial.endsAt,
    plan: userAddresses(owner).screen('plan'),
  })
  send(scene, owner, letter, due)
}

import { trialNotice } from '../emails/trial-notice'
import { dueNotice } from '../rules/trial'
import { userAddresses } from './addresses'
import { send } from './outbox'
import type { Scene } from './scene'
import { pruneThrottles } from './throttle'
import type { Organization } from './world'

/** Everything that time alone makes happen, however far it jumped: each thing once, dated when it was due. */
export function passTime(scene: Scene): void {
  mailTrialNotices(scene)
  pruneThrottles(scene)
  scene.world.sessions = scene.world.sessions.filter(({ refresh }) => scene.now < refresh.expiresAt)
}

/** In the order in which they were due: the inbox is in the order of sending. */
function mailTrialNotices(scene: Scene): void {
  const notices = scene.world.organizations.flatMap((organization) => {
    const due = dueNotice(organization, scene.now)
    return due === null ? [] : [{ organization, due }]
  })
  for (const { organization, due } of notices.toSorted((one, other) => one.due - other.due))
    mailTrialNotice(scene, organization, due)
}

function mailTrialNotice(scene: Scene, organization: Organization, due: number): void {
  const owner = scene.world.users.find(({ id }) => id === organization.ownerId)
  if (!organization.trial || !owner) return
  organization.trial.noticeSentAt = due
  const template = trialNotice({
    name: owner.fullName,
    organization: organization.name,
    endsAt: organization.trial.endsAt,
    plan: userAddresses(owner).screen('plan'),
  })
  send(scene, owner, template, due)
}

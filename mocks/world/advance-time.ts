import { trialNotice } from '../emails/trial-notice'
import { noticeDueAt } from '../rules/trial'
import { userEmailUrls } from './email-urls'
import { sendEmail } from './send-email'
import type { Context } from './context'
import { pruneThrottles } from './throttle'
import type { Organization } from './world'

/** Applies everything that depends on time alone, once each, dated when it was due, even after a jump of the clock. */
export function advanceTime(context: Context): void {
  sendTrialNotices(context)
  pruneThrottles(context)
  context.world.sessions = context.world.sessions.filter(({ refresh }) => context.now < refresh.expiresAt)
}

/** In the order in which they were due: the inbox is in the order of sending. */
function sendTrialNotices(context: Context): void {
  const notices = context.world.organizations.flatMap((organization) => {
    const due = noticeDueAt(organization, context.now)
    return due === null ? [] : [{ organization, due }]
  })
  for (const { organization, due } of notices.toSorted((one, other) => one.due - other.due))
    sendTrialNotice(context, organization, due)
}

function sendTrialNotice(context: Context, organization: Organization, due: number): void {
  const owner = context.world.users.find(({ id }) => id === organization.ownerId)
  if (!organization.trial || !owner) return
  organization.trial.noticeSentAt = due
  const template = trialNotice({
    name: owner.fullName,
    organization: organization.name,
    endsAt: organization.trial.endsAt,
    plan: userEmailUrls(owner).screen('plan'),
  })
  sendEmail(context, owner, template, due)
}

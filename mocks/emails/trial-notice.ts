import { formatDate } from '../../src/i18n/formats'
import type { Letter } from './letter'
import { konnect } from './letter-html'

interface Input {
  readonly name: string
  readonly organization: string
  /** Ms UTC. */
  readonly endsAt: number
  readonly plan: string
}

/** docs: "notifies you three days before the trial ends". */
export function trialNotice({ name, organization, endsAt, plan }: Input): Letter {
  return ({ locale, say }) => {
    const date = formatDate(locale, endsAt, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
    return {
      subject: say('trial-notice.subject'),
      sender: konnect,
      name,
      paragraphs: [say('trial-notice.intro', { organization, date }), say('trial-notice.choice')],
      action: { label: say('trial-notice.action'), href: plan },
      reason: say('trial-notice.reason', { organization }),
    }
  }
}

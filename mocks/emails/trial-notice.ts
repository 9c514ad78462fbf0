import { words, type Letter } from './letter'

interface Input {
  readonly name: string
  readonly organization: string
  /** Ms UTC. */
  readonly endsAt: number
  readonly plan: string
}

/** docs: "notifies you three days before the trial ends". */
export function trialNotice({ name, organization, endsAt, plan }: Input): Letter {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(endsAt)
  return {
    subject: words('trial-notice.subject'),
    name,
    paragraphs: [words('trial-notice.intro', { organization, date }), words('trial-notice.choice')],
    action: { label: words('trial-notice.action'), href: plan },
    reason: words('trial-notice.reason', { organization }),
  }
}

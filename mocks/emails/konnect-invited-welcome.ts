import type { Letter } from './letter'
import { konnect } from './letter-html'

interface Input {
  readonly organization: string
  readonly welcome: string
}

/** docs: "Follow the link from your Konnect welcome email to verify your account and reset the default password." */
export function konnectInvitedWelcome({ organization, welcome }: Input): Letter {
  return ({ say }) => ({
    subject: say('konnect-invited-welcome.subject'),
    sender: konnect,
    name: null,
    paragraphs: [say('konnect-invited-welcome.intro', { organization })],
    action: { label: say('konnect-invited-welcome.action'), href: welcome },
    reason: say('konnect-invited-welcome.reason'),
  })
}

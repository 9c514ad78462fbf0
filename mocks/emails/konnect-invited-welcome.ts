import { words, type Letter } from './letter'

interface Input {
  readonly organization: string
  readonly welcome: string
}

/** docs: "Follow the link from your Konnect welcome email to verify your account and reset the default password." */
export function konnectInvitedWelcome({ organization, welcome }: Input): Letter {
  return {
    subject: words('konnect-invited-welcome.subject'),
    name: null,
    paragraphs: [words('konnect-invited-welcome.intro', { organization })],
    action: { label: words('konnect-invited-welcome.action'), href: welcome },
    reason: words('konnect-invited-welcome.reason'),
  }
}

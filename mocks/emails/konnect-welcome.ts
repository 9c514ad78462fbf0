import type { Letter } from './letter'
import { konnect } from './letter-html'

interface Input {
  readonly name: string
  readonly verify: string
}

/** docs: "From your Konnect welcome email, click the link to verify your account." */
export function konnectWelcome({ name, verify }: Input): Letter {
  return ({ say }) => ({
    subject: say('konnect-welcome.subject'),
    sender: konnect,
    name,
    paragraphs: [say('konnect-welcome.intro'), say('konnect-welcome.trial')],
    action: { label: say('konnect-welcome.action'), href: verify },
    reason: say('konnect-welcome.reason'),
  })
}

import { words, type Letter } from './letter'

interface Input {
  readonly name: string
  readonly verify: string
}

/** docs: "From your Konnect welcome email, click the link to verify your account." */
export function konnectWelcome({ name, verify }: Input): Letter {
  return {
    subject: words('konnect-welcome.subject'),
    name,
    paragraphs: [words('konnect-welcome.intro'), words('konnect-welcome.trial')],
    action: { label: words('konnect-welcome.action'), href: verify },
    reason: words('konnect-welcome.reason'),
  }
}

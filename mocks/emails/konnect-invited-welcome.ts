import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly organization: string
  readonly welcome: string
}

/** docs: "Follow the link from your Konnect welcome email to verify your account and reset the default password." */
export function konnectInvitedWelcome({ organization, welcome }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.konnect-invited-welcome.subject'),
    sender: konnect,
    name: null,
    paragraphs: [t('email.konnect-invited-welcome.intro', { organization })],
    action: { label: t('email.konnect-invited-welcome.action'), href: welcome },
    reason: t('email.konnect-invited-welcome.reason'),
  })
}

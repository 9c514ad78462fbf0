import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly organization: string
  readonly welcome: string
}

/** Its link verifies the address of an invited account and sets its password: docs/domain.md, 4.4. */
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

import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly name: string
  readonly verify: string
}

/** Its link verifies the address of a new account: docs/domain.md, 4.3. */
export function konnectWelcome({ name, verify }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.konnect-welcome.subject'),
    sender: konnect,
    name,
    paragraphs: [t('email.konnect-welcome.intro'), t('email.konnect-welcome.trial')],
    action: { label: t('email.konnect-welcome.action'), href: verify },
    reason: t('email.konnect-welcome.reason'),
  })
}

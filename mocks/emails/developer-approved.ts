import type { EmailTemplate } from './template'

interface Input {
  readonly portal: string
  readonly name: string
  readonly hasPassword: boolean
  readonly logIn: string
  readonly register: string
}

/** Sent when an administrator approves a developer: docs/domain.md, 6.2. It has no token, so an earlier link stays valid. */
export function developerApproved({ portal, name, hasPassword, logIn, register }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.developer-approved.subject', { portal }),
    sender: portal,
    name,
    paragraphs: [t(hasPassword ? 'email.developer-approved.intro' : 'email.developer-approved.unfinished', { portal })],
    action: { label: t('email.shared.logIn'), href: logIn },
    others: hasPassword ? [] : [{ label: t('email.developer-approved.register'), href: register }],
    reason: t('email.developer-approved.reason', { portal }),
  })
}

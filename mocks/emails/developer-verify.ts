import type { EmailTemplate } from './template'

interface Input {
  readonly portal: string
  readonly name: string
  /** The portal approves at once. */
  readonly approved: boolean
  readonly verify: string
}

/** After registering: the one place that tells whether the portal approves at once. */
export function developerVerify({ portal, name, approved, verify }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.developer-verify.subject', { portal }),
    sender: portal,
    name,
    paragraphs: [
      t('email.developer-verify.intro', { portal }),
      approved ? t('email.developer-verify.approved') : t('email.developer-verify.pending', { portal }),
    ],
    action: { label: t('email.developer-verify.action'), href: verify },
    reason: t('email.developer-verify.reason', { portal }),
  })
}

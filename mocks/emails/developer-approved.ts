import type { EmailTemplate } from './template'

interface Input {
  readonly portal: string
  readonly name: string
  readonly hasPassword: boolean
  readonly logIn: string
  readonly register: string
}

/** docs: "All manually approved developers are notified via email". Carries no token: an earlier link stays good. */
export function developerApproved({ portal, name, hasPassword, logIn, register }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('developer-approved.subject', { portal }),
    sender: portal,
    name,
    paragraphs: [t(hasPassword ? 'developer-approved.intro' : 'developer-approved.unfinished', { portal })],
    action: { label: t('email.log-in'), href: logIn },
    others: hasPassword ? [] : [{ label: t('developer-approved.register'), href: register }],
    reason: t('developer-approved.reason', { portal }),
  })
}

import { words, type Letter } from './letter'

interface Input {
  readonly portal: string
  readonly name: string
  readonly hasPassword: boolean
  readonly logIn: string
  readonly register: string
}

/** docs: "All manually approved developers are notified via email". Carries no token: an earlier link stays good. */
export function developerApproved({ portal, name, hasPassword, logIn, register }: Input): Letter {
  return {
    subject: words('developer-approved.subject', { portal }),
    name,
    paragraphs: [words(hasPassword ? 'developer-approved.intro' : 'developer-approved.unfinished', { portal })],
    action: { label: words('email.log-in'), href: logIn },
    others: hasPassword ? [] : [{ label: words('developer-approved.register'), href: register }],
    reason: words('developer-approved.reason', { portal }),
  }
}

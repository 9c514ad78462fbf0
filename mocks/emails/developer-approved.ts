import type { Letter } from './letter'

interface Input {
  readonly portal: string
  readonly name: string
  readonly hasPassword: boolean
  readonly logIn: string
  readonly register: string
}

/** docs: "All manually approved developers are notified via email". Carries no token: an earlier link stays good. */
export function developerApproved({ portal, name, hasPassword, logIn, register }: Input): Letter {
  return ({ say }) => ({
    subject: say('developer-approved.subject', { portal }),
    sender: portal,
    name,
    paragraphs: [say(hasPassword ? 'developer-approved.intro' : 'developer-approved.unfinished', { portal })],
    action: { label: say('email.log-in'), href: logIn },
    others: hasPassword ? [] : [{ label: say('developer-approved.register'), href: register }],
    reason: say('developer-approved.reason', { portal }),
  })
}

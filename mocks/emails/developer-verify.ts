import { words, type Letter } from './letter'

interface Input {
  readonly portal: string
  readonly name: string
  /** The portal approves at once. */
  readonly approved: boolean
  readonly verify: string
}

/** After registering: the one place that tells whether the portal approves at once. */
export function developerVerify({ portal, name, approved, verify }: Input): Letter {
  return {
    subject: words('developer-verify.subject', { portal }),
    name,
    paragraphs: [
      words('developer-verify.intro', { portal }),
      approved ? words('developer-verify.approved') : words('developer-verify.pending', { portal }),
    ],
    action: { label: words('developer-verify.action'), href: verify },
    reason: words('developer-verify.reason', { portal }),
  }
}

import type { Letter } from './letter'

interface Input {
  readonly portal: string
  readonly name: string
  /** The portal approves at once. */
  readonly approved: boolean
  readonly verify: string
}

/** After registering: the one place that tells whether the portal approves at once. */
export function developerVerify({ portal, name, approved, verify }: Input): Letter {
  return ({ say }) => ({
    subject: say('developer-verify.subject', { portal }),
    sender: portal,
    name,
    paragraphs: [
      say('developer-verify.intro', { portal }),
      approved ? say('developer-verify.approved') : say('developer-verify.pending', { portal }),
    ],
    action: { label: say('developer-verify.action'), href: verify },
    reason: say('developer-verify.reason', { portal }),
  })
}

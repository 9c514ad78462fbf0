import type { Letter } from './letter'
import { konnect } from './letter-html'

interface Input {
  readonly name: string
  readonly signIn: string
  readonly forgot: string
}

/**
 * Signing up with a known address. Carries no token, also when the address was never verified: a link here would
 * verify an account whose password somebody else may have chosen. Resetting it is the way for the address's owner.
 */
export function konnectKnown({ name, signIn, forgot }: Input): Letter {
  return ({ say }) => ({
    subject: say('konnect-known.subject'),
    sender: konnect,
    name,
    paragraphs: [say('konnect-known.intro'), say('konnect-known.next')],
    action: { label: say('email.sign-in'), href: signIn },
    others: [{ label: say('email.forgot'), href: forgot }],
    reason: say('konnect-known.reason'),
  })
}

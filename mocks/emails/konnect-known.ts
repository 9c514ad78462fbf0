import { words, type Letter } from './letter'

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
  return {
    subject: words('konnect-known.subject'),
    name,
    paragraphs: [words('konnect-known.intro'), words('konnect-known.next')],
    action: { label: words('email.sign-in'), href: signIn },
    others: [{ label: words('email.forgot'), href: forgot }],
    reason: words('konnect-known.reason'),
  }
}

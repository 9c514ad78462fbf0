import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly name: string
  readonly signIn: string
  readonly forgot: string
}

/**
 * Signing up with a known address. Carries no token, also when the address was never verified: a link here would
 * verify an account whose password somebody else may have chosen. Resetting it is the way for the address's owner.
 */
export function konnectKnown({ name, signIn, forgot }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.konnect-known.subject'),
    sender: konnect,
    name,
    paragraphs: [t('email.konnect-known.intro'), t('email.konnect-known.next')],
    action: { label: t('email.shared.signIn'), href: signIn },
    others: [{ label: t('email.shared.forgot'), href: forgot }],
    reason: t('email.konnect-known.reason'),
  })
}

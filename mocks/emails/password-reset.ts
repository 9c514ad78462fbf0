import type { EmailTemplate } from './template'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly reset: string
}

/** After Recover Password, on both realms. */
export function passwordReset({ place, name, reset }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.password-reset.subject', { place }),
    sender: place,
    name,
    paragraphs: [t('email.password-reset.intro', { place })],
    action: { label: t('email.password-reset.action'), href: reset },
    reason: t('email.password-reset.reason', { place }),
  })
}

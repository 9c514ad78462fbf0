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
    subject: t('password-reset.subject', { place }),
    sender: place,
    name,
    paragraphs: [t('password-reset.intro', { place })],
    action: { label: t('password-reset.action'), href: reset },
    reason: t('password-reset.reason', { place }),
  })
}

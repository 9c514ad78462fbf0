import type { EmailTemplate } from './template'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly logIn: { readonly realm: 'konnect' | 'portal'; readonly href: string }
  readonly forgot: string
}

/** After a reset or a change, on both realms. */
export function passwordChanged({ place, name, logIn, forgot }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('password-changed.subject', { place }),
    sender: place,
    name,
    paragraphs: [t('password-changed.intro', { place }), t('password-changed.not-you')],
    action: { label: t(logIn.realm === 'konnect' ? 'email.sign-in' : 'email.log-in'), href: logIn.href },
    others: [{ label: t('email.forgot'), href: forgot }],
    reason: t('password-changed.reason', { place }),
  })
}

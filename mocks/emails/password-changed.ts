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
    subject: t('email.password-changed.subject', { place }),
    sender: place,
    name,
    paragraphs: [t('email.password-changed.intro', { place }), t('email.password-changed.notYou')],
    action: { label: t(logIn.realm === 'konnect' ? 'email.shared.signIn' : 'email.shared.logIn'), href: logIn.href },
    others: [{ label: t('email.shared.forgot'), href: forgot }],
    reason: t('email.password-changed.reason', { place }),
  })
}

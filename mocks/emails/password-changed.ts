import { words, type Letter } from './letter'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly logIn: { readonly door: 'konnect' | 'portal'; readonly href: string }
  readonly forgot: string
}

/** After a reset or a change, on both doors. */
export function passwordChanged({ place, name, logIn, forgot }: Input): Letter {
  return {
    subject: words('password-changed.subject', { place }),
    name,
    paragraphs: [words('password-changed.intro', { place }), words('password-changed.not-you')],
    action: { label: words(logIn.door === 'konnect' ? 'email.sign-in' : 'email.log-in'), href: logIn.href },
    others: [{ label: words('email.forgot'), href: forgot }],
    reason: words('password-changed.reason', { place }),
  }
}

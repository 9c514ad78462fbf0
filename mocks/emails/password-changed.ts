import type { Letter } from './letter'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly logIn: { readonly realm: 'konnect' | 'portal'; readonly href: string }
  readonly forgot: string
}

/** After a reset or a change, on both realms. */
export function passwordChanged({ place, name, logIn, forgot }: Input): Letter {
  return ({ say }) => ({
    subject: say('password-changed.subject', { place }),
    sender: place,
    name,
    paragraphs: [say('password-changed.intro', { place }), say('password-changed.not-you')],
    action: { label: say(logIn.realm === 'konnect' ? 'email.sign-in' : 'email.log-in'), href: logIn.href },
    others: [{ label: say('email.forgot'), href: forgot }],
    reason: say('password-changed.reason', { place }),
  })
}

import { words, type Letter } from './letter'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly reset: string
}

/** After Recover Password, on both doors. */
export function passwordReset({ place, name, reset }: Input): Letter {
  return {
    subject: words('password-reset.subject', { place }),
    name,
    paragraphs: [words('password-reset.intro', { place })],
    action: { label: words('password-reset.action'), href: reset },
    reason: words('password-reset.reason', { place }),
  }
}

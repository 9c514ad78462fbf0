import type { Letter } from './letter'

interface Input {
  /** "Konnect", or the portal's name. */
  readonly place: string
  readonly name: string
  readonly reset: string
}

/** After Recover Password, on both realms. */
export function passwordReset({ place, name, reset }: Input): Letter {
  return ({ say }) => ({
    subject: say('password-reset.subject', { place }),
    sender: place,
    name,
    paragraphs: [say('password-reset.intro', { place })],
    action: { label: say('password-reset.action'), href: reset },
    reason: say('password-reset.reason', { place }),
  })
}

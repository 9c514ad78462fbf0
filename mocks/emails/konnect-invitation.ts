import type { Letter } from './letter'
import { konnect } from './letter-html'

interface Input {
  readonly organization: string
  readonly code: string
  readonly register: string
}

/** docs: "In the Access Code field, enter the code provided in your invitation email." */
export function konnectInvitation({ organization, code, register }: Input): Letter {
  return ({ say }) => ({
    subject: say('konnect-invitation.subject'),
    sender: konnect,
    name: null,
    paragraphs: [say('konnect-invitation.intro', { organization }), say('konnect-invitation.code', { code })],
    code,
    action: { label: say('konnect-invitation.action'), href: register },
    reason: say('konnect-invitation.reason'),
  })
}

import { words, type Letter } from './letter'

interface Input {
  readonly organization: string
  readonly code: string
  readonly register: string
}

/** docs: "In the Access Code field, enter the code provided in your invitation email." */
export function konnectInvitation({ organization, code, register }: Input): Letter {
  return {
    subject: words('konnect-invitation.subject'),
    name: null,
    paragraphs: [words('konnect-invitation.intro', { organization }), words('konnect-invitation.code', { code })],
    action: { label: words('konnect-invitation.action'), href: register },
    reason: words('konnect-invitation.reason'),
  }
}

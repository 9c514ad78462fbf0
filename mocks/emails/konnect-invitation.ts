import type { EmailTemplate } from './template'
import { konnect } from './render-html'

interface Input {
  readonly organization: string
  readonly code: string
  readonly register: string
}

/** Brings the access code, and the link to sign-up: docs/domain.md, 4.1. */
export function konnectInvitation({ organization, code, register }: Input): EmailTemplate {
  return ({ t }) => ({
    subject: t('email.konnect-invitation.subject'),
    sender: konnect,
    name: null,
    paragraphs: [t('email.konnect-invitation.intro', { organization }), t('email.konnect-invitation.code', { code })],
    code,
    action: { label: t('email.konnect-invitation.action'), href: register },
    reason: t('email.konnect-invitation.reason'),
  })
}

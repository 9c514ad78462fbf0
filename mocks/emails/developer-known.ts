import type { DeveloperStatus } from '../../src/contract/management'
import type { EmailTemplate } from './template'
import type { Recipient } from './recipient'

interface Input {
  readonly portal: string
  readonly name: string
  readonly status: DeveloperStatus
  /** A fresh link, for somebody who has not verified the address or has no password yet. */
  readonly verify: string | null
  readonly logIn: string
  readonly forgot: string
}

/** Sent when a known address registers: docs/domain.md, 5.2. It names the status and the next step, with a new link where one is needed. */
export function developerKnown(input: Input): EmailTemplate {
  const { portal, name, status, verify, logIn, forgot } = input
  return ({ t }) => {
    const label = t(`email.developer-known.status.${status}`)
    const common = {
      subject: t('email.developer-known.subject', { portal }),
      sender: portal,
      name,
      reason: t('email.developer-known.reason', { portal }),
    }
    const texts = [t('email.developer-known.status', { portal, status: label }), next(t, input)]
    if (verify !== null) {
      const action = { label: t('email.developer-verify.action'), href: verify }
      return { ...common, paragraphs: [...texts, t('email.developer-known.fresh')], action }
    }
    return {
      ...common,
      paragraphs: texts,
      action: { label: t('email.shared.logIn'), href: logIn },
      others: status === 'approved' ? [{ label: t('email.shared.forgot'), href: forgot }] : [],
    }
  }
}

function next(t: Recipient['t'], { status, portal, verify }: Input): string {
  switch (status) {
    case 'pending':
      return t('email.developer-known.next.pending')
    case 'approved':
      return t(
        verify === null ? 'email.developer-known.next.approved' : 'email.developer-known.next.approved-unfinished',
      )
    case 'rejected':
      return t('email.developer-known.next.rejected', { portal })
    case 'revoked':
      return t('email.developer-known.next.revoked', { portal })
  }
}

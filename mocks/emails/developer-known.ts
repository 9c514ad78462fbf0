import type { DeveloperStatus } from '../../src/contract/management'
import { words, type Letter } from './letter'

interface Input {
  readonly portal: string
  readonly name: string
  readonly status: DeveloperStatus
  /** A fresh link, for somebody who has not verified the address or has no password yet. */
  readonly verify: string | null
  readonly logIn: string
  readonly forgot: string
}

/** docs: registering again mails the status. It says what to do next, and carries a fresh link where one is needed. */
export function developerKnown({ portal, name, status, verify, logIn, forgot }: Input): Letter {
  const label = words(`developer-known.status.${status}`)
  const common = {
    subject: words('developer-known.subject', { portal }),
    name,
    reason: words('developer-known.reason', { portal }),
  }
  const said = [words('developer-known.status', { portal, status: label }), next(status, portal, verify !== null)]
  if (verify !== null) {
    const action = { label: words('developer-verify.action'), href: verify }
    return { ...common, paragraphs: [...said, words('developer-known.fresh')], action }
  }
  return {
    ...common,
    paragraphs: said,
    action: { label: words('email.log-in'), href: logIn },
    others: status === 'approved' ? [{ label: words('email.forgot'), href: forgot }] : [],
  }
}

function next(status: DeveloperStatus, portal: string, unfinished: boolean): string {
  switch (status) {
    case 'pending':
      return words('developer-known.next.pending')
    case 'approved':
      return unfinished ? words('developer-known.next.approved-unfinished') : words('developer-known.next.approved')
    case 'rejected':
      return words('developer-known.next.rejected', { portal })
    case 'revoked':
      return words('developer-known.next.revoked', { portal })
  }
}

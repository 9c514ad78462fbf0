import type { DeveloperStatus } from '../../src/contract/management'
import type { Letter } from './letter'
import type { Reader } from './reader'

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
export function developerKnown(input: Input): Letter {
  const { portal, name, status, verify, logIn, forgot } = input
  return ({ say }) => {
    const label = say(`developer-known.status.${status}`)
    const common = {
      subject: say('developer-known.subject', { portal }),
      sender: portal,
      name,
      reason: say('developer-known.reason', { portal }),
    }
    const said = [say('developer-known.status', { portal, status: label }), next(say, input)]
    if (verify !== null) {
      const action = { label: say('developer-verify.action'), href: verify }
      return { ...common, paragraphs: [...said, say('developer-known.fresh')], action }
    }
    return {
      ...common,
      paragraphs: said,
      action: { label: say('email.log-in'), href: logIn },
      others: status === 'approved' ? [{ label: say('email.forgot'), href: forgot }] : [],
    }
  }
}

function next(say: Reader['say'], { status, portal, verify }: Input): string {
  switch (status) {
    case 'pending':
      return say('developer-known.next.pending')
    case 'approved':
      return say(verify === null ? 'developer-known.next.approved' : 'developer-known.next.approved-unfinished')
    case 'rejected':
      return say('developer-known.next.rejected', { portal })
    case 'revoked':
      return say('developer-known.next.revoked', { portal })
  }
}

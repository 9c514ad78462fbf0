import { useEffect, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { InboxView, openedEmail, type InboxLinkProps } from './inbox-view'
import { markEmailRead, readKey, useReadEmails } from './read-emails'
import './studio.css'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'
import { words } from './words'

/** `/__mock/inbox`: every e-mail that the simulated backend has sent, live. `?to=` chooses a mailbox. */
export function InboxPage({ studio }: { readonly studio: Studio }): ReactNode {
  const emails = useWorldData(studio, studio.verbs.inbox)
  const [parameters] = useSearchParams()
  const read = useReadEmails()
  const mailbox = parameters.get('to')
  const messageId = parameters.get('message')
  const opened = openedEmail(emails ?? [], mailbox, messageId)
  const mark = opened && readKey(opened)

  useEffect(() => {
    document.title = words.inboxTitle
  }, [])

  useEffect(() => {
    if (mark !== undefined) markEmailRead(mark)
  }, [mark])

  if (emails === null) return <main className="mock-page">{words.loading}</main>
  return (
    <InboxView
      emails={emails}
      mailbox={mailbox}
      messageId={messageId}
      read={read}
      link={RouterLink}
      frameHtml={studio.trust.html}
      hasScript
    />
  )
}

function RouterLink({ to, current, children }: InboxLinkProps): ReactNode {
  return (
    <Link to={to} aria-current={current ? 'true' : undefined}>
      {children}
    </Link>
  )
}

import { useEffect, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { InboxView, openedEmail, type InboxLinkProps } from './inbox-view'
import { addReadMark, markOf, useReadMarks } from './read-marks'
import './studio.css'
import type { Studio } from './studio'
import { useLive } from './use-live'
import { words } from './words'

/** `/__mock/inbox`: every e-mail that the simulated backend has sent, live. `?to=` chooses a mailbox. */
export function InboxPage({ studio }: { readonly studio: Studio }): ReactNode {
  const emails = useLive(studio, studio.verbs.inbox)
  const [parameters] = useSearchParams()
  const read = useReadMarks()
  const mailbox = parameters.get('to')
  const messageId = parameters.get('message')
  const opened = openedEmail(emails ?? [], mailbox, messageId)
  const mark = opened && markOf(opened)

  useEffect(() => {
    document.title = words.inboxTitle
  }, [])

  useEffect(() => {
    if (mark !== undefined) addReadMark(mark)
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

import { useEffect, useState, type ReactNode } from 'react'
import { EmailMessage } from './email-message'
import { words } from './panel-words'
import { markEmailRead, readKey, useReadEmails } from './read-emails'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'

/** The inbox beside the screen that caused the e-mail. */
export function InboxSection({ studio }: { readonly studio: Studio }): ReactNode {
  const emails = useWorldData(studio, studio.verbs.inbox)
  const read = useReadEmails()
  const [mailbox, setMailbox] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = (emails ?? []).filter(({ to }) => mailbox === '' || to === mailbox)
  const opened = shown.find(({ id }) => id === chosen)
  const mark = opened && readKey(opened)

  useEffect(() => {
    if (mark !== undefined) markEmailRead(mark)
  }, [mark])

  if (emails === null) return words.loading
  const boxes = [...new Set(emails.map(({ to }) => to))].toSorted()
  const unread = (to: string) => emails.filter((email) => email.to === to && !read.has(readKey(email))).length
  return (
    <>
      <h3>{words.inbox}</h3>
      <p className="mock-row">
        <select aria-label={words.mailbox} value={mailbox} onChange={(event) => setMailbox(event.target.value)}>
          <option value="">{words.allMail}</option>
          {boxes.map((to) => (
            <option key={to} value={to}>
              {to} {unread(to) > 0 && `(${words.unread(unread(to))})`}
            </option>
          ))}
        </select>
        <a href="/__mock/inbox">{words.inboxPage}</a>
      </p>
      {shown.length === 0 && <p>{words.noMail}</p>}
      <ul className="mock-list">
        {shown.map((email) => (
          <li key={email.id}>
            <button
              type="button"
              className="mock-mail"
              aria-expanded={email === opened}
              onClick={() => setChosen(email === opened ? null : email.id)}
            >
              {read.has(readKey(email)) ? email.subject : <b>{email.subject}</b>}
              <small>
                {email.to} · {email.sentAt.slice(0, 16).replace('T', ' ')}
              </small>
            </button>
            {email === opened && <EmailMessage email={email} frameHtml={studio.trust.html} hasScript />}
          </li>
        ))}
      </ul>
    </>
  )
}

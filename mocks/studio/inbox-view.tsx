import type { ComponentType, ReactNode } from 'react'
import type { SentEmail } from '../wire'
import { EmailMessage } from './email-message'
import { readKey } from './read-emails'
import { words } from './words'

export interface InboxLinkProps {
  readonly to: string
  readonly current: boolean
  readonly children: ReactNode
}

interface Props {
  /** Newest first, every mailbox. */
  readonly emails: readonly SentEmail[]
  readonly mailbox: string | null
  readonly messageId: string | null
  readonly read: ReadonlySet<string>
  readonly link: ComponentType<InboxLinkProps>
  /** Makes the text that a frame takes; a browser with Trusted Types wants more than a string. */
  readonly frameHtml: (html: string) => string
  readonly hasScript: boolean
}

/** The inbox as a function of its address; the HTTP server renders this same component without a script. */
export function InboxView({ emails, mailbox, messageId, read, link: Link, frameHtml, hasScript }: Props): ReactNode {
  const mailboxes = [...new Set(emails.map(({ to }) => to))].toSorted()
  const shown = emailsOf(emails, mailbox)
  const opened = openedEmail(emails, mailbox, messageId)
  const unread = (to: string) => emails.filter((email) => email.to === to && !read.has(readKey(email))).length
  return (
    <main className="mock-page">
      <h1>{words.inboxTitle}</h1>
      {emails.length === 0 && <p>{words.noMail}</p>}
      <div className="mock-inbox">
        <nav aria-label={words.mailboxes}>
          <ul>
            <li>
              <Link to="?" current={mailbox === null}>
                {words.allMail}
              </Link>
            </li>
            {mailboxes.map((to) => (
              <li key={to}>
                <Link to={inboxHref(to)} current={mailbox === to}>
                  {to} {unread(to) > 0 && <small>{words.unread(unread(to))}</small>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={words.messages}>
          <ul>
            {shown.map((email) => (
              <li key={email.id}>
                <Link to={inboxHref(mailbox, email.id)} current={email === opened}>
                  {!read.has(readKey(email)) && <b className="mock-new">{words.isNew} </b>}
                  {email.subject} <small>{email.to}</small>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {opened && (
          <div>
            <h2>{opened.subject}</h2>
            <EmailMessage email={opened} frameHtml={frameHtml} hasScript={hasScript} />
          </div>
        )}
      </div>
    </main>
  )
}

function emailsOf(emails: readonly SentEmail[], mailbox: string | null): readonly SentEmail[] {
  return emails.filter(({ to }) => mailbox === null || to === mailbox)
}

/** The e-mail that is shown: the one asked for, else the newest of the mailbox. */
export function openedEmail(
  emails: readonly SentEmail[],
  mailbox: string | null,
  messageId: string | null,
): SentEmail | undefined {
  const shown = emailsOf(emails, mailbox)
  return shown.find(({ id }) => id === messageId) ?? shown[0]
}

function inboxHref(mailbox: string | null, messageId?: string): string {
  const parameters = new URLSearchParams()
  if (mailbox !== null) parameters.set('to', mailbox)
  if (messageId !== undefined) parameters.set('message', messageId)
  return `?${parameters}`
}

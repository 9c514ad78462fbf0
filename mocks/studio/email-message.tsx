import type { ReactNode } from 'react'
import { parseSender } from '../emails/render-html'
import type { SentEmail } from '../wire'
import { download } from './download'
import { EmailLink } from './email-link'
import { createEml } from './eml'
import { words } from './words'

interface Props {
  readonly email: SentEmail
  /** Makes the text that a frame takes; a browser with Trusted Types wants more than a string. */
  readonly frameHtml: (html: string) => string
  /** Are there scripts for what a plain page cannot do: copy, scan, export? */
  readonly hasScript: boolean
}

/** One e-mail: its links as buttons, HTML and text. Works as static markup too. */
export function EmailMessage({ email, frameHtml, hasScript }: Props): ReactNode {
  return (
    <article aria-label={email.subject}>
      <p>
        {words.from}: {parseSender(email.html)}
        <br />
        {words.to}: {email.to}
        <br />
        {words.sent}:{' '}
        <time dateTime={email.sentAt} title={email.sentAt}>
          {words.moment(email.sentAt)}
        </time>
      </p>
      {email.links.length > 0 && (
        <ul className="mock-links" aria-label={words.links}>
          {email.links.map((href) => (
            <li key={href}>
              <EmailLink href={href} hasScript={hasScript} />
            </li>
          ))}
        </ul>
      )}
      {hasScript && <ExportEmail email={email} />}
      <iframe
        key={email.id}
        title={words.emailFrame(email.subject)}
        sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox"
        srcDoc={frameHtml(`<base target="_top">${email.html}`)}
      />
      <details>
        <summary>{words.plainText}</summary>
        <pre>{email.text}</pre>
      </details>
    </article>
  )
}

export function ExportEmail({ email }: { readonly email: SentEmail }): ReactNode {
  return (
    <p>
      <button type="button" onClick={() => download(`${fileNameOf(email)}.eml`, createEml(email), 'message/rfc822')}>
        {words.exportEmail}
      </button>
    </p>
  )
}

function fileNameOf({ subject }: SentEmail): string {
  return subject.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
}

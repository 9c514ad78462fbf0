import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { SentEmail } from '../../wire'
import type { IdentityProviderDescription } from '../../studio/identity-provider-schema'
import { IdentityProviderView } from '../../studio/identity-provider-view'
import { InboxView, type InboxLinkProps } from '../../studio/inbox-view'
import css from '../../studio/studio.css?raw'
import { words } from '../../studio/words'

/** The studio's pages without a script, for whoever has no mock build beside this server. Everything is escaped. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"

function page(title: string, content: ReactNode): string {
  const markup = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        {/* No icon: browsers would ask for /favicon.ico, and be refused by the policy. */}
        <link rel="icon" href="data:," />
        <style>{css}</style>
      </head>
      <body>{content}</body>
    </html>,
  )
  return `<!doctype html>${markup}`
}

export function inboxPage(emails: readonly SentEmail[], url: URL): string {
  return page(
    words.inboxTitle,
    <InboxView
      emails={emails}
      mailbox={url.searchParams.get('to')}
      messageId={url.searchParams.get('message')}
      read={new Set()}
      link={PlainLink}
      frameHtml={(html) => html}
      hasScript={false}
    />,
  )
}

function PlainLink({ to, current, children }: InboxLinkProps): ReactNode {
  return (
    <a href={to === '?' ? '/__mock/inbox' : to} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  )
}

export function identityProviderPage(
  state: string,
  description: IdentityProviderDescription,
  problem: string | null,
): string {
  const view = <IdentityProviderView state={state} description={description} problem={problem} />
  return page(words.identityProvider, view)
}

/** A sign-in that the world does not know. */
export function unknownSignInPage(): string {
  return page(
    words.identityProvider,
    <main className="mock-page mock-narrow">
      <h1>{words.identityProvider}</h1>
      <p role="alert">{words.idpExpired}</p>
    </main>,
  )
}

import { Fragment, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import type { EmailLinkParameters } from '../paths'
import { createStrictContext } from '../state/create-strict-context'
import { useHydrated } from '../state/use-hydrated'
import type { EmailLinkWatcher } from './watch-email-links'

/** What an e-mail's link carried, kept in memory: never in the address bar, never in storage. */
interface EmailLink extends EmailLinkParameters {
  /** The link is redeemed. */
  readonly clear: () => void
}

const [EmailLinkContext, useEmailLink] = createStrictContext<EmailLink>('EmailLinkProvider')
export { useEmailLink }

const noLink: EmailLinkParameters = { token: null, email: null }
/** What pages are prerendered with. There is a token, but nobody's. */
const prerenderedLink: EmailLinkParameters = { token: '00000000-0000-0000-0000-000000000000', email: null }

interface Props {
  /** What the address carried when the app was opened. */
  initialLink: EmailLinkParameters
  watcher: EmailLinkWatcher | undefined
  children: ReactNode
}

/**
 * Keeps what an e-mail's link carried. With a link that is opened later in this tab, the screens begin anew, because what
 * they know is about the link before.
 */
export function EmailLinkProvider({ initialLink, watcher, children }: Props) {
  const isHydrated = useHydrated()
  const [link, setLink] = useState(initialLink)
  const [entry, setEntry] = useState('')
  const { key } = useLocation()
  const next = watcher?.get(key)

  if (next && key !== entry) {
    setEntry(key)
    setLink(next)
  }

  return (
    <EmailLinkContext value={{ ...(isHydrated ? link : prerenderedLink), clear: () => setLink(noLink) }}>
      <Fragment key={entry}>{children}</Fragment>
    </EmailLinkContext>
  )
}

import { Fragment, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import type { EmailLinkParameters } from '../paths'
import { createStrictContext } from '../state/create-strict-context'
import { useHydrated } from '../state/use-hydrated'
import type { EmailLinkWatcher } from './watch-email-links'

/** The token and address of an e-mail link, in memory only: never in the address bar, never in storage. */
interface EmailLink extends EmailLinkParameters {
  /** The link is redeemed. */
  readonly clear: () => void
}

const [EmailLinkContext, useEmailLink] = createStrictContext<EmailLink>('EmailLinkProvider')
export { useEmailLink }

const noLink: EmailLinkParameters = { token: null, email: null }
/** Pages are prerendered with this placeholder. Its token is nobody's. */
const prerenderedLink: EmailLinkParameters = { token: '00000000-0000-0000-0000-000000000000', email: null }

interface Props {
  /** The e-mail link that the app was opened with. */
  initialLink: EmailLinkParameters
  watcher: EmailLinkWatcher | undefined
  children: ReactNode
}

/**
 * Provides the e-mail link of the current history entry. A link that is opened later in this tab remounts the screens,
 * because their state belongs to the previous link.
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

import { Fragment, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import type { LinkParameters } from '../paths'
import { createStrictContext } from '../state/create-strict-context'
import { useHydrated } from '../state/use-hydrated'
import type { OpenedLinks } from './opened-links'

/** What an e-mail's link carried, kept in memory: never in the address bar, never in storage. */
interface KeptLink extends LinkParameters {
  /** The link is redeemed. */
  readonly clear: () => void
}

const [LinkProvider, useLink] = createStrictContext<KeptLink>('LinkKeeper')
export { useLink }

const nothing: LinkParameters = { token: null, email: null }
/** What pages are prerendered with. There is a token, but nobody's. */
const prerenderedLink: LinkParameters = { token: '00000000-0000-0000-0000-000000000000', email: null }

interface Props {
  /** What the address carried when the app was opened. */
  opened: LinkParameters
  later: OpenedLinks | undefined
  children: ReactNode
}

/**
 * Keeps what an e-mail's link carried. With a link that is opened later in this tab, the screens begin anew, because what
 * they know is about the link before.
 */
export function LinkKeeper({ opened, later, children }: Props) {
  const isHydrated = useHydrated()
  const [link, setLink] = useState(opened)
  const [entry, setEntry] = useState('')
  const { key } = useLocation()
  const next = later?.at(key)

  if (next && key !== entry) {
    setEntry(key)
    setLink(next)
  }

  return (
    <LinkProvider value={{ ...(isHydrated ? link : prerenderedLink), clear: () => setLink(nothing) }}>
      <Fragment key={entry}>{children}</Fragment>
    </LinkProvider>
  )
}

import { Fragment, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { LinkMemoryProvider } from '../account/link-memory'
import type { LinkParameters } from '../paths'
import type { OpenedLinks } from './opened-links'

const nothing: LinkParameters = { token: null, email: null }

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
  const [link, setLink] = useState(opened)
  const [entry, setEntry] = useState('')
  const { key } = useLocation()
  const next = later?.at(key)

  if (next && key !== entry) {
    setEntry(key)
    setLink(next)
  }

  return (
    <LinkMemoryProvider value={{ ...link, forget: () => setLink(nothing) }}>
      <Fragment key={entry}>{children}</Fragment>
    </LinkMemoryProvider>
  )
}

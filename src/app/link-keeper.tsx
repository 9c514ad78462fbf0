import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LinkMemoryProvider } from '../account/link-memory'
import type { LinkParameters } from '../paths'
import { catchLink } from './catch-link'

const nothing: LinkParameters = { token: null, email: null }
/** Only what follows it is looked at. */
const anyOrigin = 'https://origin.invalid'

/**
 * Keeps what an e-mail's link carried. The first address was cleaned before the app began; this also catches a link that
 * is opened in a tab where the app runs already, where only the fragment changes: the screens then begin anew, because
 * what they know is about the link before.
 */
export function LinkKeeper({ opened, children }: { opened: LinkParameters; children: ReactNode }) {
  const [link, setLink] = useState(opened)
  const location = useLocation()
  const navigate = useNavigate()
  const [openings, setOpenings] = useState(0)
  const caught = catchLink(new URL(location.pathname + location.search + location.hash, anyOrigin))
  const rest = caught?.rest

  // Not told by the history entry's key: an address that a person has changed has the same as the first one.
  if (caught && (caught.link.token !== link.token || caught.link.email !== link.email)) {
    setOpenings(openings + 1)
    setLink(caught.link)
  }

  useEffect(() => {
    if (rest !== undefined) void navigate(rest, { replace: true })
  }, [rest, navigate])

  return (
    <LinkMemoryProvider value={{ ...link, forget: () => setLink(nothing) }}>
      <Fragment key={openings}>{children}</Fragment>
    </LinkMemoryProvider>
  )
}

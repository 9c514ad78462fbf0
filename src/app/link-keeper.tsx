import { type ReactNode, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LinkMemoryProvider } from '../account/link-memory'
import { catchLink, type LinkParameters } from '../paths'

const nothing: LinkParameters = { token: null, email: null }

/**
 * Keeps what an e-mail's link carried. The first address was cleaned before the app began; this also catches a link that
 * is opened in a tab where the app runs already, where only the fragment changes.
 */
export function LinkKeeper({ opened, children }: { opened: LinkParameters; children: ReactNode }) {
  const [link, setLink] = useState(opened)
  const location = useLocation()
  const navigate = useNavigate()
  const address = location.pathname + location.search + location.hash

  useEffect(() => {
    const caught = catchLink(new URL(address, window.location.origin))
    if (!caught) return
    setLink(caught.link)
    void navigate(caught.rest, { replace: true })
  }, [address, navigate])

  return <LinkMemoryProvider value={{ ...link, forget: () => setLink(nothing) }}>{children}</LinkMemoryProvider>
}

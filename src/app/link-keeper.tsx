import { Fragment, type ReactNode, useLayoutEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { LinkMemoryProvider } from '../account/link-memory'
import type { LinkParameters } from '../paths'
import { catchLink } from './catch-link'

const nothing: LinkParameters = { token: null, email: null }

/**
 * Keeps what an e-mail's link carried. The first address was cleaned before the app began. A link that is opened in a tab
 * where the app runs already changes only the fragment: it leaves the address before the router reads it, and its screen
 * begins anew, because what that screen knows is about the link before.
 */
export function LinkKeeper({ opened, children }: { opened: LinkParameters; children: ReactNode }) {
  const [link, setLink] = useState(opened)
  const [next, setNext] = useState<{ readonly key: string; readonly link: LinkParameters } | null>(null)
  const [openings, setOpenings] = useState(0)
  const { key } = useLocation()

  useLayoutEffect(() => {
    function onStep() {
      const caught = catchLink(new URL(window.location.href))
      if (!caught) return
      // As the router names its entries: the link counts from the moment that its screen stands.
      const entry = { key: `link-${Date.now()}`, usr: null }
      window.history.replaceState(entry, '', caught.rest)
      setNext({ key: entry.key, link: caught.link })
    }
    // Before the router's own listener.
    window.addEventListener('popstate', onStep, true)
    return () => window.removeEventListener('popstate', onStep, true)
  }, [])

  if (next?.key === key) {
    setNext(null)
    setLink(next.link)
    setOpenings(openings + 1)
  }

  return (
    <LinkMemoryProvider value={{ ...link, forget: () => setLink(nothing) }}>
      <Fragment key={openings}>{children}</Fragment>
    </LinkMemoryProvider>
  )
}

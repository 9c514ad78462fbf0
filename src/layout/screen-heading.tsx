import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { PageHeading } from '../ui/page-heading'

/** Returns true from the second screen on. Screen readers announce the first one after the page load. */
const NavigationFocusContext = createContext<(() => boolean) | null>(null)

/** Goes around the routes; from the second screen on, headings take the focus when they appear. */
export function FocusOnNavigation({ children }: { children: ReactNode }) {
  const [markShown] = useState(() => {
    let hasShownScreen = false
    return () => {
      const before = hasShownScreen
      hasShownScreen = true
      return before
    }
  })
  return <NavigationFocusContext value={markShown}>{children}</NavigationFocusContext>
}

interface Props {
  children: string
  lead?: ReactNode
  /** The document's title, where the heading contains a person's name. */
  title?: string
  /** Name of the site, for the document's title. */
  site: string
  /** The heading is a placeholder until a name is loaded. */
  loading?: boolean
}

/** The h1 of a screen, and the document's title. Focus goes to it on each navigation. */
export function ScreenHeading({ children, lead, title = children, site, loading = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const markShown = use(NavigationFocusContext)
  const { locale } = useI18n()
  const previous = useRef<{ children: string; locale: string; loading: boolean } | null>(null)
  // Before the paint, so that a screen is never shown without the focus.
  useLayoutEffect(() => {
    const last = previous.current
    previous.current = { children, locale, loading }
    // The same heading in another language, or with the loaded name, is no navigation, so the focus stays.
    const isSame = last && (last.children === children || last.locale !== locale || last.loading)
    if (markShown?.() && !isSame) heading.current?.focus()
  }, [markShown, children, locale, loading])
  return (
    <>
      <title>{`${title} · ${site}`}</title>
      <PageHeading ref={heading} lead={lead}>
        {children}
      </PageHeading>
    </>
  )
}

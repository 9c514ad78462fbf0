import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { PageHeading } from '../ui/page-heading'

/** Answers whether a screen stood before: the first one screen readers announce after the page load. */
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
  /** For the document's title, where the heading names a person. */
  title?: string
  /** Whose site this is, for the document's title. */
  site: string
  /** The words are in place of a name that is still to come. */
  loading?: boolean
}

/** The h1 of a screen, and the document's title. Focus goes to it on each navigation. */
export function ScreenHeading({ children, lead, title = children, site, loading = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const markShown = use(NavigationFocusContext)
  const { locale } = useI18n()
  const previous = useRef<{ children: string; locale: string; loading: boolean } | null>(null)
  // Before the paint: a screen is never seen, nor pressed on, with the focus still nowhere.
  useLayoutEffect(() => {
    const last = previous.current
    previous.current = { children, locale, loading }
    // The same heading in another language, or with the name that it waited for, is no arrival: the focus stays.
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

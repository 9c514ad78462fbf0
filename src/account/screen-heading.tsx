import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { PageHeading } from '../ui/page-heading'

/** False until the first screen is shown: screen readers announce that one after the page load. */
const Arrived = createContext<RefObject<boolean> | null>(null)

/** Goes around the routes; from the second screen on, headings take the focus when they appear. */
export function FocusOnArrival({ isStep = false, children }: { isStep?: boolean; children: ReactNode }) {
  const arrived = useRef(isStep)
  // Effects of children run first: the first screen's heading still finds false.
  useLayoutEffect(() => {
    arrived.current = true
  }, [])
  return <Arrived value={arrived}>{children}</Arrived>
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
  const arrived = use(Arrived)
  const { locale } = useI18n()
  const before = useRef<{ locale: string; loading: boolean } | null>(null)
  // A layout effect, so that the focus is on the heading before the screen is painted or can be pressed.
  useLayoutEffect(() => {
    // The same heading in another language, or with the name that it waited for, is no arrival: the focus stays.
    const isSame = before.current && (before.current.locale !== locale || before.current.loading)
    before.current = { locale, loading }
    if (arrived?.current && !isSame) heading.current?.focus()
  }, [arrived, children, locale, loading])
  return (
    <>
      <title>{`${title} · ${site}`}</title>
      <PageHeading ref={heading} lead={lead}>
        {children}
      </PageHeading>
    </>
  )
}

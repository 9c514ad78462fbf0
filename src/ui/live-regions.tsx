import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'

export type Urgency = 'polite' | 'assertive'
export type Announce = (text: string, urgency?: Urgency) => void

interface Announcement {
  readonly text: string
  /** Makes the same text announced again. */
  readonly id: number
}

const noAnnouncement: Announcement = { text: '', id: 0 }
/** Long enough to be read out. Then the text is removed, so that it is not found while reading the page. In ms. */
const clearAfterMs = 8000

const AnnounceContext = createContext<Announce | null>(null)

/** Announces text to assistive technology without moving the focus: `useAnnounce()('Email sent')`. */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('useAnnounce outside LiveRegions')
  return announce
}

/** The two regions must be in the page before the text is set, or it is not announced. */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(noAnnouncement)
  const [assertive, setAssertive] = useState(noAnnouncement)
  const { locale } = useI18n()
  const [announcedLocale, setAnnouncedLocale] = useState(locale)
  // The language has changed: remove what was announced in the old one.
  if (announcedLocale !== locale) {
    setAnnouncedLocale(locale)
    setPolite(noAnnouncement)
    setAssertive(noAnnouncement)
  }
  // Kept in state, not made anew on each render: effects may depend on it.
  const [announce] = useState<Announce>(() => (text: string, urgency: Urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive
    set(({ id }) => ({ text, id: id + 1 }))
  })
  return (
    <AnnounceContext value={announce}>
      {children}
      <Region urgency="polite" announcement={polite} onExpire={setPolite} />
      <Region urgency="assertive" announcement={assertive} onExpire={setAssertive} />
    </AnnounceContext>
  )
}

interface RegionProps {
  urgency: Urgency
  announcement: Announcement
  onExpire: (silent: (current: Announcement) => Announcement) => void
}

function Region({ urgency, announcement, onExpire }: RegionProps) {
  useEffect(() => {
    if (!announcement.text) return
    const timer = setTimeout(() => onExpire(({ id }) => ({ text: '', id })), clearAfterMs)
    return () => clearTimeout(timer)
  }, [announcement, onExpire])
  return (
    <div className="sr-only" aria-live={urgency}>
      {announcement.text && <p key={announcement.id}>{announcement.text}</p>}
    </div>
  )
}

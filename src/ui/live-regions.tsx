import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'

export type Urgency = 'polite' | 'assertive'
export type Announce = (text: string, urgency?: Urgency) => void

interface Announcement {
  readonly text: string
  /** Says the same words again when they are announced again. */
  readonly turn: number
}

const silence: Announcement = { text: '', turn: 0 }
/** Long enough to be read out; then nobody meets old news while reading the page. In ms. */
const lingers = 8000

const AnnounceContext = createContext<Announce | null>(null)

/** Says something to assistive technology without moving the focus: `useAnnounce()('Email sent')`. */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('useAnnounce outside LiveRegions')
  return announce
}

/** The two regions must be in the page before there is something to say, or it is not said. */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(silence)
  const [assertive, setAssertive] = useState(silence)
  const { locale } = useI18n()
  const [heard, setHeard] = useState(locale)
  // The language has changed: remove what was announced in the old one.
  if (heard !== locale) {
    setHeard(locale)
    setPolite(silence)
    setAssertive(silence)
  }
  // Kept in state, not made anew on each render: effects may depend on it.
  const [announce] = useState<Announce>(() => (text: string, urgency: Urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive
    set(({ turn }) => ({ text, turn: turn + 1 }))
  })
  return (
    <AnnounceContext value={announce}>
      {children}
      <Region urgency="polite" said={polite} onOld={setPolite} />
      <Region urgency="assertive" said={assertive} onOld={setAssertive} />
    </AnnounceContext>
  )
}

interface RegionProps {
  urgency: Urgency
  said: Announcement
  onOld: (silent: (current: Announcement) => Announcement) => void
}

function Region({ urgency, said, onOld }: RegionProps) {
  useEffect(() => {
    if (!said.text) return
    const timer = setTimeout(() => onOld(({ turn }) => ({ text: '', turn })), lingers)
    return () => clearTimeout(timer)
  }, [said, onOld])
  return (
    <div className="sr-only" aria-live={urgency}>
      {said.text && <p key={said.turn}>{said.text}</p>}
    </div>
  )
}

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { saveStudioVisibility } from '../hosts/browser/url-parameters'
import './dock.css'
import { readKey, useReadEmails } from './read-emails'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'
import { words } from './words'

// The panel is loaded when it is opened, so that a page loads only the pill.
const Panel = lazy(async () => ({ default: (await import('./panel')).Panel }))

/**
 * Ctrl+Shift+Period, by the key's place: free in Chrome, Edge, Firefox and Safari on every system, and in NVDA, JAWS and
 * VoiceOver. It has modifiers, as WCAG 2.1.4 asks.
 */
function isShortcut({ ctrlKey, shiftKey, altKey, metaKey, code }: KeyboardEvent): boolean {
  return ctrlKey && shiftKey && !altKey && !metaKey && code === 'Period'
}

/** The way from any screen to the studio: a pill in the bottom corner that opens a side panel. */
export function Dock({ studio }: { readonly studio: Studio }): ReactNode {
  const [isShown, setShown] = useState(studio.isShown)
  const [isOpen, setOpen] = useState(false)
  const pill = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      saveStudioVisibility(true)
      setShown(true)
      setOpen((open) => !open)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  if (!isShown) return null
  const close = () => {
    // The pill is hidden while the panel is open, and can take the focus only then.
    flushSync(() => setOpen(false))
    pill.current?.focus()
  }
  return (
    <aside aria-label={words.dock} className="mock-dock" data-open={isOpen}>
      <button
        ref={pill}
        type="button"
        className="mock-pill"
        aria-expanded={isOpen}
        title={words.shortcut}
        onClick={() => setOpen(!isOpen)}
      >
        {words.mock} <Unread studio={studio} />
        {studio.refusedLink !== null && <b className="mock-count mock-alarm">!</b>}
      </button>
      {isOpen && (
        <Suspense fallback={<p className="mock-loading">{words.loading}</p>}>
          <Panel
            studio={studio}
            onClose={close}
            onHide={() => {
              saveStudioVisibility(false)
              setShown(false)
            }}
          />
        </Suspense>
      )}
    </aside>
  )
}

function Unread({ studio }: { readonly studio: Studio }): ReactNode {
  const emails = useWorldData(studio, studio.verbs.inbox)
  const marks = useReadEmails()
  const unread = emails?.filter((email) => !marks.has(readKey(email))).length ?? 0
  if (unread === 0) return null
  return (
    <b className="mock-count">
      {unread} <span className="sr-only">{words.unreadWord}</span>
    </b>
  )
}

import { lazy, Suspense, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { getTabStorage } from '../hosts/browser/tab-storage'
import { ClockSection } from './clock-section'
import { Notices } from './notices'
import './studio.css'
import './panel.css'
import { PeopleSection } from './people-section'
import { NetworkSection } from './network-section'
import { InboxSection } from './inbox-section'
import { ScenariosSection } from './scenarios-section'
import type { Studio } from './studio'
import { words } from './panel-words'

const LogSection = lazy(async () => ({ default: (await import('./log-section')).LogSection }))

interface SectionProps {
  readonly studio: Studio
}

const sections: readonly { readonly id: string; readonly name: string; readonly view: ComponentType<SectionProps> }[] =
  [
    { id: 'inbox', name: words.inbox, view: InboxSection },
    { id: 'people', name: words.people, view: PeopleSection },
    { id: 'clock', name: words.clock, view: ClockSection },
    { id: 'network', name: words.network, view: NetworkSection },
    { id: 'log', name: words.log, view: LogSection },
    { id: 'scenarios', name: words.scenarios, view: ScenariosSection },
  ]

/** The panel reopens at the section of before, because mock mode loads pages often. Without storage it opens at the first. */
const sectionKey = 'konnect-access-mock:section'

/** The studio beside the screen: one section at a time. Escape closes it. */
export function Panel({
  studio,
  onClose,
  onHide,
}: SectionProps & { onClose: () => void; onHide: () => void }): ReactNode {
  const [current, setCurrent] = useState(() => getTabStorage()?.getItem(sectionKey) ?? 'inbox')
  const heading = useRef<HTMLHeadingElement>(null)
  const section = sections.find(({ id }) => id === current) ?? sections[0]

  useEffect(() => {
    heading.current?.focus()
  }, [])

  if (!section) return null
  const { view: View } = section
  return (
    <div
      className="mock-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="mock-panel-top">
        <h2 ref={heading} tabIndex={-1}>
          {studio.isShared ? words.studioShared : words.studio}
        </h2>
        <button type="button" className="mock-secondary" onClick={onHide}>
          {words.hide}
        </button>
        <button type="button" className="mock-secondary" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <nav aria-label={words.sections}>
        <ul className="mock-tabs">
          {sections.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === section.id ? 'true' : undefined}
                onClick={() => {
                  setCurrent(id)
                  getTabStorage()?.setItem(sectionKey, id)
                }}
              >
                {name}
              </button>
            </li>
          ))}
          <li>
            <a href="/__mock/gallery">{words.gallery}</a>
          </li>
          {studio.hasPortalList && (
            <li>
              <a href="/portal">{words.portals}</a>
            </li>
          )}
        </ul>
      </nav>
      <Notices studio={studio} />
      <section aria-label={section.name} className="mock-section">
        <Suspense fallback={words.loading}>
          <View studio={studio} />
        </Suspense>
      </section>
    </div>
  )
}

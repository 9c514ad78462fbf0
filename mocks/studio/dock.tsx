import { useState, type ReactNode } from 'react'
import { markOf, useReadMarks } from './read-marks'
import './studio.css'
import type { Studio } from './studio'
import { useLive } from './use-live'
import { words } from './words'

/** The way from any screen to what the simulator shows. Closed on phones, so that it covers nothing. */
export function Dock({ studio }: { readonly studio: Studio }): ReactNode {
  const emails = useLive(studio, studio.verbs.inbox)
  const [startsOpen] = useState(() => window.matchMedia('(min-width: 60rem)').matches)
  const marks = useReadMarks()
  const unread = emails?.filter((email) => !marks.has(markOf(email))).length ?? 0
  const count = unread > 0 && <b className="mock-count">{words.unread(unread)}</b>
  return (
    <aside aria-label={words.dock} className="mock-dock">
      <details open={startsOpen}>
        <summary>{words.mock}</summary>
        <ul>
          <li>
            <a href="/__mock/inbox">
              {words.inbox} {count}
            </a>
          </li>
          {studio.hasPortalList && (
            <li>
              <a href="/portal">{words.portals}</a>
            </li>
          )}
        </ul>
      </details>
    </aside>
  )
}

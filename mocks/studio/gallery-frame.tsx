import type { ReactNode } from 'react'
import type { GalleryState } from '../gallery/gallery-state'
import { galleryHref } from '../gallery/gallery-states'
import { isolatedFrameName } from '../hosts/browser/isolation'
import { words } from './panel-words'

/** How a state is looked at. */
export interface GalleryView {
  readonly width: 320 | 390 | 768 | 1280
  readonly theme: 'light' | 'dark'
  /** `own`: the language's. */
  readonly dir: 'own' | 'ltr' | 'rtl'
  readonly locale: string
}

interface Props {
  readonly state: GalleryState
  readonly view: GalleryView
}

/** One state: live, in a world of its own, and as a link that makes this tab's world show it. */
export function GalleryFrame({ state, view }: Props): ReactNode {
  const { id, screen, title, note } = state
  const { width, ...looks } = view
  const href = `${galleryHref(id)}?${new URLSearchParams(looks)}`
  return (
    <li className={`mock-frame mock-width-${width}`}>
      <h2>{title}</h2>
      <p>
        <small>{screen}</small> <code>{id}</code>{' '}
        <a href={href} aria-label={words.openState(`${screen}, ${title}`)}>
          {words.open}
        </a>
      </p>
      {note && (
        <p>
          <small>{note}</small>
        </p>
      )}
      <div className="mock-window">
        <iframe name={isolatedFrameName(id)} title={words.frame(screen, title)} src={href} loading="lazy" />
      </div>
    </li>
  )
}

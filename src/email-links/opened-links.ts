import type { LinkParameters } from '../paths'
import { parseLink } from './parse-link'

/** E-mail links that are opened in a tab where the app runs already: only the fragment changes, so no page is loaded. */
export interface OpenedLinks {
  /** What the link of a history entry carried; undefined where none was opened. In memory only. */
  at(key: string): LinkParameters | undefined
  stop(): void
}

/**
 * Takes each such link out of the address before the router reads it. To be called before the router is created: browsers
 * call the listeners of a window in the order in which they were added, `capture` or not.
 */
export function watchOpenedLinks(): OpenedLinks {
  const links = new Map<string, LinkParameters>()

  function onStep() {
    const caught = parseLink(new URL(window.location.href))
    if (!caught) return
    // As the router names its entries.
    const key = `link-${Date.now()}`
    links.set(key, caught.link)
    window.history.replaceState({ key, usr: null }, '', caught.rest)
  }

  window.addEventListener('popstate', onStep)
  return {
    at: (key) => links.get(key),
    stop: () => window.removeEventListener('popstate', onStep),
  }
}

import type { EmailLinkParameters } from '../paths'
import { parseEmailLink } from './parse-email-link'

/** E-mail links that are opened in a tab where the app runs already: only the fragment changes, so no page is loaded. */
export interface EmailLinkWatcher {
  /** The link of a history entry; undefined where none was opened. In memory only. */
  get(key: string): EmailLinkParameters | undefined
  stop(): void
}

/**
 * Takes each such link out of the address before the router reads it. To be called before the router is created: browsers
 * call the listeners of a window in the order in which they were added, `capture` or not.
 */
export function watchEmailLinks(): EmailLinkWatcher {
  const links = new Map<string, EmailLinkParameters>()

  function onPopState() {
    const parsed = parseEmailLink(new URL(window.location.href))
    if (!parsed) return
    // As the router names its entries.
    const key = `link-${Date.now()}`
    links.set(key, parsed.link)
    window.history.replaceState({ key, usr: null }, '', parsed.rest)
  }

  window.addEventListener('popstate', onPopState)
  return {
    get: (key) => links.get(key),
    stop: () => window.removeEventListener('popstate', onPopState),
  }
}

/** Removes the e-mail link from the address bar, before anything else runs. */
export function extractEmailLink(): EmailLinkParameters {
  const parsed = parseEmailLink(new URL(window.location.href))
  if (parsed) window.history.replaceState(null, '', parsed.rest)
  return parsed?.link ?? { token: null, email: null }
}

import { matchRoutes } from 'react-router'
import type { Router } from './router'

/** Loads the screen that a link leads to as soon as the pointer or the focus is on it: its script, never its data. */
export function prefetchOnIntent({ routes }: Router): void {
  const prefetched = new Set<string>()

  function prefetchLink({ target }: Event) {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin) return
    // Some browsers cache a failed script import for ever.
    if (prefetched.has(link.pathname) || !navigator.onLine) return
    prefetched.add(link.pathname)
    for (const { route } of matchRoutes(routes, link.pathname) ?? []) {
      if (typeof route.lazy === 'object') route.lazy.Component?.().catch(() => undefined)
    }
  }

  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, prefetchLink, { passive: true })
}

import { matchRoutes, type RouteObject } from 'react-router'
import type { AppConfig } from '../config/config'
import { createQuerySessionMemory } from '../session/query-session-memory'
import { createRealms } from './realms'
import { createQueryClient } from './query-client'
import { createRoutes } from './routes'

/** Loads the screen that a link leads to as soon as the pointer or the focus is on it: its script, never its data. */
export function prefetchOnIntent(config: AppConfig): void {
  const routes = routesOf(config)
  const done = new Set<string>()

  function look({ target }: Event) {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin) return
    // Some browsers remember for ever that a script could not be had.
    if (done.has(link.pathname) || !navigator.onLine) return
    done.add(link.pathname)
    for (const { route } of matchRoutes(routes, link.pathname) ?? []) load(route)
  }

  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, look, { passive: true })
}

function load({ lazy }: RouteObject): void {
  if (typeof lazy === 'object') lazy.Component?.().catch(() => undefined)
}

/** The table of screens, for looking things up: no router ever runs it. */
function routesOf(config: AppConfig): RouteObject[] {
  const queries = createQueryClient()
  const realms = createRealms(config, {
    origin: window.location.origin,
    leave: () => undefined,
    createMemory: (context) => createQuerySessionMemory(context, queries),
  })
  return createRoutes({ config, queries, realms, link: { token: null, email: null }, wanted: () => window.location })
}

import '../ui/styles/inside.css'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router'
import { clearOldDrafts } from '../account/form-draft'
import { followClock } from '../api/clock'
import type { AppConfig } from '../config/config'
import { ConfigProvider } from '../config/config-context'
import { I18nRoot } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'
import type { LinkParameters } from '../paths'
import type { AppContext, HandedOn, MockMode } from './app-context'
import { createRealms } from './realms'
import type { DrawnPortal } from '../contract/drawn-portal'
import { seedPortal } from '../portal/seed-portal'
import type { Leave } from '../session/realm-context'
import { createQuerySessionMemory } from '../session/query-session-memory'
import { createQueryClient } from './query-client'
import { watchOpenedLinks } from './opened-links'
import { createRoutes } from './routes'
import { showNavigation } from './show-navigation'
import type { Router } from './settled'

interface Options {
  readonly config: AppConfig
  /** What `takeLink` found. */
  readonly link: LinkParameters
  readonly i18n: I18n
  /** The language to go on in, where the page was drawn in another one. */
  readonly locale?: Locale
  /** What the page was drawn with. */
  readonly known?: DrawnPortal | null
  readonly mockMode?: MockMode
  readonly handedOn?: HandedOn
  readonly leave?: Leave
  /** The address bar's unless told. */
  readonly createRouter?: (routes: RouteObject[]) => Router
  readonly origin?: string
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number
  /** Per call, in ms; the realm's own unless told. */
  readonly timeoutMs?: number
}

/** One running app at the current address. */
export function createApp({
  config,
  link,
  i18n,
  locale,
  known,
  mockMode,
  handedOn,
  retryDelayMs,
  timeoutMs,
  leave,
  createRouter = createBrowserRouter,
  origin = window.location.origin,
}: Options) {
  clearOldDrafts()
  if (mockMode) followClock(mockMode.clockAheadMs)
  const queries = createQueryClient(retryDelayMs)
  const realms = createRealms(config, {
    origin,
    leave,
    timeoutMs,
    createMemory: (context) => createQuerySessionMemory(context, queries),
  })
  if (known) seedPortal(queries, realms.portal(undefined), known)
  const wanted = () => router.state.navigation.location ?? router.state.location
  const openedLinks = typeof window === 'undefined' ? undefined : watchOpenedLinks()
  const app: AppContext = { config, queries, realms, mockMode, link, openedLinks, handedOn, wanted }
  const router: Router = createRouter(createRoutes(app))
  showNavigation(router)
  const element: ReactNode = (
    <I18nRoot first={i18n} next={locale}>
      <ConfigProvider config={config}>
        <QueryClientProvider client={queries}>
          {/* In a transition, a navigation would be painted after whatever else changes with it. */}
          <RouterProvider router={router} useTransitions={false} />
        </QueryClientProvider>
      </ConfigProvider>
    </I18nRoot>
  )
  /** Ends what listens to the page. */
  function dispose() {
    openedLinks?.stop()
    router.dispose()
  }

  return { element, router, queries, realms, dispose }
}

import type { ReactNode } from 'react'
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router'
import { clearOldDrafts } from '../account/form-draft'
import { followClock } from '../api/clock'
import type { AppConfig } from '../config/config'
import { watchOpenedLinks } from '../email-links/opened-links'
import { I18nRoot } from '../i18n/i18n-context'
import { createI18nStore } from '../i18n/i18n-store'
import type { I18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'
import { isPrivate, type LinkParameters, type Realm } from '../paths'
import type { RealmCalls } from '../session/realm-calls'
import type { Leave, RealmContext } from '../session/realm-context'
import { type AppContext, AppProvider, type MockMode } from './app-context'
import { createRealm } from './create-realm'
import { createRoutes } from './routes'
import type { Router } from './settled'
import { showNavigation } from './show-navigation'

interface Options {
  readonly config: AppConfig
  /** What `takeLink` found. */
  readonly link: LinkParameters
  readonly i18n: I18n
  /** The language to go on in, where the page was prerendered in another one. */
  readonly locale?: Locale | undefined
  /** The text of `<script id="portal-context">`. */
  readonly portalBlock?: string | null | undefined
  readonly mockMode?: MockMode | undefined
  readonly leave?: Leave
  /** The address bar's unless told. */
  readonly createRouter?: (routes: RouteObject[]) => Router
  readonly origin?: string
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number
  /** Per call, in ms; the realm's own unless told. */
  readonly timeoutMs?: number | undefined
}

/** One running app at the current address. */
export function createApp({
  config,
  link,
  i18n: first,
  locale,
  portalBlock = null,
  mockMode,
  retryDelayMs,
  timeoutMs,
  leave,
  createRouter = createBrowserRouter,
  origin = window.location.origin,
}: Options) {
  clearOldDrafts()
  if (mockMode) followClock(mockMode.clockAheadMs)
  const i18n = createI18nStore(first)
  const realms = new Map<string, RealmContext>()

  function realmOf(realm: Realm, calls: RealmCalls): RealmContext {
    const key = `${realm.kind}:${realm.root}`
    const known = realms.get(key)
    if (known) return known
    const context = createRealm(config, realm, calls, { origin, leave, timeoutMs, retryDelayMs })
    realms.set(key, context)
    context.session.subscribe(() => {
      const { status } = context.session.get()
      // A private screen whose session has ended goes to sign in: its guard says so.
      if ((status === 'expired' || status === 'signed-out') && isPrivate(realm, router.state.location)) revalidate()
    })
    return context
  }

  function revalidate() {
    void router.revalidate()
  }

  const app: AppContext = {
    config,
    i18n,
    realmOf,
    portalBlock,
    link,
    openedLinks: typeof window === 'undefined' ? undefined : watchOpenedLinks(),
    mockMode,
    onArrival: (listener) =>
      void router.subscribe(({ location, navigation }) => {
        if (navigation.state === 'idle') listener(location.pathname)
      }),
    revalidate,
    wanted: () => router.state.navigation.location ?? router.state.location,
  }
  const router: Router = createRouter(createRoutes(app))
  showNavigation(router)
  const element: ReactNode = (
    <I18nRoot store={i18n} next={locale}>
      <AppProvider value={app}>
        {/* In a transition, a navigation would be painted after whatever else changes with it. */}
        <RouterProvider router={router} useTransitions={false} />
      </AppProvider>
    </I18nRoot>
  )
  /** Ends what listens to the page. */
  function dispose() {
    app.openedLinks?.stop()
    router.dispose()
  }

  return { element, router, dispose }
}

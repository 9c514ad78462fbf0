import type { ReactNode } from 'react'
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router'
import { setClockOffset } from '../api/clock'
import type { AppConfig } from '../config/config'
import { watchEmailLinks } from '../email-links/watch-email-links'
import { clearOldDrafts } from '../forms/form-draft'
import { I18nProvider } from '../i18n/i18n-context'
import { createI18nStore } from '../i18n/i18n-store'
import type { I18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'
import { type EmailLinkParameters, isPrivate, type Realm } from '../paths'
import { type AppContext, AppProvider, type MockMode } from '../routing/app-context'
import { createRealmContext } from '../routing/create-realm-context'
import { type Router, showNavigationProgress } from '../routing/router'
import { createRoutes } from '../routing/routes'
import type { LoadDocument, RealmContext, SessionEndpoints } from '../session/realm-context'

interface Options {
  readonly config: AppConfig
  /** The result of `extractEmailLink`. */
  readonly emailLink: EmailLinkParameters
  readonly i18n: I18n
  /** The language to switch to, where the page was prerendered in another one. */
  readonly locale?: Locale | undefined
  /** The text of `<script id="portal-context">`. */
  readonly portalContextJson?: string | null | undefined
  readonly mockMode?: MockMode | undefined
  readonly loadDocument?: LoadDocument
  /** The address bar's by default. */
  readonly createRouter?: (routes: RouteObject[]) => Router
  readonly origin?: string
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number
  /** Per call, in ms; the realm's own by default. */
  readonly timeoutMs?: number | undefined
}

/** One running app at the current address. */
export function createApp({
  config,
  emailLink,
  i18n: first,
  locale,
  portalContextJson = null,
  mockMode,
  retryDelayMs,
  timeoutMs,
  loadDocument,
  createRouter = createBrowserRouter,
  origin = window.location.origin,
}: Options) {
  clearOldDrafts()
  if (mockMode) setClockOffset(mockMode.clockOffsetMs)
  const i18n = createI18nStore(first)
  const realms = new Map<string, RealmContext>()

  function getRealmContext(realm: Realm, endpoints: SessionEndpoints): RealmContext {
    const key = `${realm.kind}:${realm.root}`
    const existing = realms.get(key)
    if (existing) return existing
    const context = createRealmContext(config, realm, endpoints, { origin, loadDocument, timeoutMs, retryDelayMs })
    realms.set(key, context)
    context.session.subscribe(() => {
      const { status } = context.session.get()
      // When the session of a private screen ends, its guard runs again and redirects to sign-in.
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
    getRealmContext,
    portalContextJson,
    emailLink,
    emailLinkWatcher: typeof window === 'undefined' ? undefined : watchEmailLinks(),
    mockMode,
    onNavigated: (listener) =>
      void router.subscribe(({ location, navigation }) => {
        if (navigation.state === 'idle') listener(location.pathname)
      }),
    revalidate,
    getTargetLocation: () => router.state.navigation.location ?? router.state.location,
  }
  const router: Router = createRouter(createRoutes(app))
  showNavigationProgress(router)
  const element: ReactNode = (
    <I18nProvider store={i18n} nextLocale={locale}>
      <AppProvider value={app}>
        {/* Transitions off, so that a navigation is painted together with the state that changes with it. */}
        <RouterProvider router={router} useTransitions={false} />
      </AppProvider>
    </I18nProvider>
  )
  /** Removes the listeners of the page. */
  function dispose() {
    app.emailLinkWatcher?.stop()
    router.dispose()
  }

  return { element, router, dispose }
}

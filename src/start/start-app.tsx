import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { ConfigError, readConfig } from '../config/config'
import { saveEarlyInput } from '../forms/early-input'
import { createI18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale, matchLocale } from '../i18n/locale'
import { preferredLocales } from '../i18n/locale-choice'
import type { EmailLinkParameters } from '../paths'
import type { MockMode } from '../routing/app-context'
import { type Router, waitForRouter } from '../routing/router'
import { handleChunkLoadError } from './after-start'
import { createApp } from './create-app'

interface Options {
  /** The e-mail link that the app was opened with. */
  readonly emailLink: EmailLinkParameters
  /** In mock builds: starts the backend. */
  readonly startMocks: () => Promise<MockMode | undefined>
}

/**
 * Starts the app, in an empty page or in a prerendered one. If it cannot start, an error screen is shown, and the error
 * is thrown unless it is a ConfigError.
 */
export async function startApp({ emailLink, startMocks }: Options): Promise<Router | undefined> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  try {
    const config = readConfig(document)
    const mockMode = await startMocks()
    const portalContextJson = document.getElementById('portal-context')?.textContent
    const preferred = preferredLocales(config.locale)
    const { locale, isShell } = readPrerendered()
    const i18n = locale ? await loadI18n(locale) : await createI18n(preferred)
    const next = locale && chooseLocale(preferred)
    const { element, router } = createApp({
      config,
      emailLink,
      i18n,
      portalContextJson,
      mockMode,
      locale: next,
    })
    // A fallback would discard the input of a prerendered page, and replace a shell.
    if (locale || isShell) await waitForRouter(router)
    if (locale) hydrate(container, element, router)
    else render(container, element)
    return router
  } catch (error) {
    const { StartupErrorApp } = await import('./startup-error-app')
    render(container, <StartupErrorApp i18n={await createI18n(preferredLocales())} error={error} />)
    if (!(error instanceof ConfigError)) throw error
    return undefined
  }
}

/**
 * What the build has prerendered: a screen in a language, or the shell that is shown until there is a screen. Before the
 * first paint, before-paint.ts has checked whether it is for this address and this configuration.
 */
function readPrerendered() {
  const { screen, locale, prerenderMismatch } = document.documentElement.dataset
  const isShell = screen === 'shell'
  return { isShell, locale: isShell || prerenderMismatch !== undefined ? undefined : matchLocale(locale) }
}

/** Hydrates a prerendered page and restores the input typed before. */
function hydrate(container: HTMLElement, element: ReactNode, router: Router) {
  saveEarlyInput(container)
  hydrateRoot(container, <StrictMode>{element}</StrictMode>, {
    ...rootErrorHandlers,
    // Extensions and translators change the page before hydration. React then renders it anew, which is no failure to report.
    onRecoverableError: (error) => console.error(error),
  })
  applyFontOnNavigation(router)
}

function render(container: HTMLElement, element: ReactNode) {
  const { dataset } = document.documentElement
  dataset.font = ''
  delete dataset.prerenderMismatch
  container.replaceChildren()
  createRoot(container, rootErrorHandlers).render(<StrictMode>{element}</StrictMode>)
}

/** The error screen could not be loaded either. */
const rootErrorHandlers = {
  onUncaughtError(error: unknown) {
    reportError(error)
    void handleChunkLoadError()
  },
}

/** The web font is applied on the first navigation, to avoid a layout shift on the prerendered screen. */
function applyFontOnNavigation(router: Router) {
  const { key } = router.state.location
  const stop = router.subscribe(({ location }) => {
    if (location.key === key) return
    document.documentElement.dataset.font = ''
    stop()
  })
}

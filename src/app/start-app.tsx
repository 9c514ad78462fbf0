import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepEarlyInput } from '../account/early-input'
import { ConfigError, readConfig } from '../config/config'
import { loadI18n } from '../i18n/load-i18n'
import { chooseLocale, matchLocale } from '../i18n/locale'
import { wantedLocales } from '../i18n/locale-choice'
import type { LinkParameters } from '../paths'
import type { MockMode } from './app-context'
import { cannotLoad } from './after-boot'
import { createApp } from './create-app'
import { createI18n } from './create-i18n'
import { type Router, settled } from './settled'

interface Options {
  /** What the address carried. */
  readonly link: LinkParameters
  /** In mock builds: starts the backend. */
  readonly startMocks: () => Promise<MockMode | undefined>
}

/**
 * Starts the app, in an empty page or in a prerendered one. What keeps it from starting is said in words, and thrown
 * unless it is the configuration.
 */
export async function startApp({ link, startMocks }: Options): Promise<Router | undefined> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  try {
    const config = readConfig(document)
    const mockMode = await startMocks()
    const portalBlock = document.getElementById('portal-context')?.textContent
    const wanted = wantedLocales(config.locale)
    const { locale, isFrame } = prerendered()
    const i18n = locale ? await loadI18n(locale) : await createI18n(wanted)
    const next = locale && chooseLocale(wanted)
    const { element, router } = createApp({ config, link, i18n, portalBlock, mockMode, locale: next })
    // A fallback would throw away what was typed into a prerendered page, and take the place of a frame.
    if (locale || isFrame) await settled(router)
    if (locale) hydrate(container, element, router)
    else render(container, element)
    return router
  } catch (error) {
    const { BootErrorApp } = await import('./boot-error-app')
    render(container, <BootErrorApp i18n={await createI18n(wantedLocales())} error={error} />)
    if (!(error instanceof ConfigError)) throw error
    return undefined
  }
}

/**
 * What the build has prerendered: a screen, in a language, or the frame that stands until there is one. Before it was
 * painted, the page has found out whether it is for this address and this configuration (before-paint.ts).
 */
function prerendered() {
  const { screen, locale, fresh } = document.documentElement.dataset
  const isFrame = screen === 'frame'
  return { isFrame, locale: isFrame || fresh !== undefined ? undefined : matchLocale(locale) }
}

/** Makes a prerendered page React's; what was typed into it stays. */
function hydrate(container: HTMLElement, element: ReactNode, router: Router) {
  keepEarlyInput(container)
  hydrateRoot(container, <StrictMode>{element}</StrictMode>, {
    ...onFailure,
    // Extensions and translators change the page before React has it, which then renders it anew: no failure to report.
    onRecoverableError: (error) => console.error(error),
  })
  showFontLater(router)
}

function render(container: HTMLElement, element: ReactNode) {
  const { dataset } = document.documentElement
  dataset.font = ''
  delete dataset.fresh
  container.replaceChildren()
  createRoot(container, onFailure).render(<StrictMode>{element}</StrictMode>)
}

/** Not even the screen that says so could be loaded. */
const onFailure = {
  onUncaughtError(error: unknown) {
    reportError(error)
    void cannotLoad()
  },
}

/** The prerendered screen keeps its letters; the next one has ours, if they are there by then. */
function showFontLater(router: Router) {
  const { key } = router.state.location
  const stop = router.subscribe(({ location }) => {
    if (location.key === key) return
    document.documentElement.dataset.font = ''
    stop()
  })
}

import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type AppConfig, ConfigError } from '../config/config'
import { loadI18n } from '../i18n/load-i18n'
import { chooseLocale, matchLocale } from '../i18n/locale'
import { wantedLocales } from '../i18n/locale-choice'
import type { LinkParameters } from '../paths'
import { readDrawnPortal } from '../contract/drawn-portal'
import type { MockMode } from './app-context'
import { BootErrorApp } from './boot-error-app'
import { createApp } from './create-app'
import { createI18n } from './create-i18n'
import { hydrate } from './hydrate'
import { type Router, settled } from './settled'

interface Options {
  readonly container: HTMLElement
  readonly link: LinkParameters
  readonly readConfig: () => AppConfig
  /** In mock builds: starts the backend. */
  readonly startMocks: () => Promise<MockMode | undefined>
}

/** Starts the whole app, in an empty page or in one that was drawn; what keeps it from starting is said in words. */
export async function startApp({ container, link, readConfig, startMocks }: Options) {
  const drawn = drawnPage()
  try {
    const config = readConfig()
    const mockMode = await startMocks()
    const known = readDrawnPortal(document.getElementById('portal-context')?.textContent, config)
    const wanted = wantedLocales(config.locale)
    if (drawn.locale) {
      const i18n = await loadI18n(drawn.locale)
      const { element, router } = createApp({ config, link, i18n, known, locale: chooseLocale(wanted) })
      await settled(router)
      hydrate(container, element)
      takeFontAlong(router)
    } else {
      const { element, router } = createApp({ config, link, i18n: await createI18n(wanted), known, mockMode })
      if (drawn.isFrame) await settled(router)
      render(container, element)
    }
  } catch (error) {
    render(container, <BootErrorApp i18n={await createI18n(wantedLocales())} error={error} />)
    if (!(error instanceof ConfigError)) throw error
  }
}

/** What the build has drawn: a screen of the app, in a language, or the frame that stands until there is one. */
function drawnPage() {
  const { screen = '', locale, fresh } = document.documentElement.dataset
  return {
    locale: fresh === undefined && screen.startsWith('app-') ? matchLocale(locale) : undefined,
    isFrame: screen === 'frame',
  }
}

function render(container: HTMLElement, element: ReactNode) {
  const { dataset } = document.documentElement
  dataset.font = ''
  delete dataset.fresh
  container.replaceChildren()
  createRoot(container).render(<StrictMode>{element}</StrictMode>)
}

/** The screen that was drawn keeps its letters; the next one has ours, if they are there by then. */
function takeFontAlong(router: Router) {
  const { key } = router.state.location
  const stop = router.subscribe(({ location }) => {
    if (location.key === key) return
    document.documentElement.dataset.font = ''
    stop()
  })
}

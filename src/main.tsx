import './ui/styles/app.css'
import * as z from 'zod/mini'
import type { MockMode } from './app/app-context'
import { takeLink } from './app/take-link'
import { readConfig } from './config/config'
import { isFirstScreenName } from './first/first-screens'
import { hydrateFirstScreen } from './first/hydrate-first-screen'
import { chooseLocale, matchLocale } from './i18n/locale'
import { wantedLocales } from './i18n/locale-choice'

// A strict Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

async function boot() {
  const link = takeLink()
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const { screen, locale, fresh } = document.documentElement.dataset
  const drawnLocale = matchLocale(locale)
  // The page has found out before it was painted whether what was drawn is for this address and this front door.
  if (!__MOCKS__ && isFirstScreenName(screen) && drawnLocale && fresh === undefined) {
    const config = readConfig(document)
    const wanted = chooseLocale(wantedLocales(config.locale))
    return hydrateFirstScreen({ container, screen, config, link, drawnLocale, locale: wanted })
  }
  const { startApp } = await import('./app/start-app')
  container.replaceChildren()
  delete document.documentElement.dataset.fresh
  await startApp({ container, link, readConfig: () => readConfig(document), startMocks })
}

/** In mock builds only; a production build drops the import with the branch. */
async function startMocks(): Promise<MockMode | undefined> {
  if (!__MOCKS__) return undefined
  const { start } = await import('../mocks/hosts/browser/start')
  return start(readConfig(document))
}

void boot()

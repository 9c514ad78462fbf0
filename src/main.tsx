import './ui/styles/app.css'
import * as z from 'zod/mini'
import { afterBoot } from './app/after-boot'
import type { MockMode } from './app/app-context'
import { takeLink } from './app/take-link'
import { type AppConfig, readConfig } from './config/config'
import { isFirstScreenName } from './first/first-screens'
import { hydrateFirstScreen } from './first/hydrate-first-screen'
import { chooseLocale, matchLocale } from './i18n/locale'
import { wantedLocales } from './i18n/locale-choice'
import { loadChunk } from './loading/chunk'
import type { LinkParameters } from './paths'

// A strict Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

async function boot() {
  const link = takeLink()
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  if (!__MOCKS__ && (await isAlive(container, link))) return
  const { startApp } = await loadChunk(() => import('./app/start-app'))
  await startApp({ container, link, readConfig: () => readConfig(document), startMocks })
}

/** A page that the build has drawn comes alive as it is; false when there is none, or it cannot. */
async function isAlive(container: HTMLElement, link: LinkParameters): Promise<boolean> {
  const { screen, locale, fresh } = document.documentElement.dataset
  const drawnLocale = matchLocale(locale)
  // The page has found out before it was painted whether what was drawn is for this address and this realm.
  if (!isFirstScreenName(screen) || !drawnLocale || fresh !== undefined) return false
  const config = usableConfig()
  if (!config) return false
  const wanted = chooseLocale(wantedLocales(config.locale))
  try {
    await hydrateFirstScreen({ container, screen, config, link, drawnLocale, locale: wanted })
    return true
  } catch {
    // A part of it could not be loaded: the app tries anew, and says what is wrong.
    return false
  }
}

/** Null when it is not usable: the app will say so. */
function usableConfig(): AppConfig | null {
  try {
    return readConfig(document)
  } catch {
    return null
  }
}

/** In mock builds only; a production build drops the import with the branch. */
async function startMocks(): Promise<MockMode | undefined> {
  if (!__MOCKS__) return undefined
  const { start } = await import('../mocks/hosts/browser/start')
  return start(readConfig(document))
}

void afterBoot(boot())

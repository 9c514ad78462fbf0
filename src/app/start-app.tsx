import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type AppConfig, ConfigError } from '../config/config'
import { wantedLocales } from '../i18n/locale-choice'
import type { LinkParameters } from '../paths'
import type { MockMode } from './app-context'
import { BootErrorApp } from './boot-error-app'
import { createApp } from './create-app'
import { createI18n } from './create-i18n'

interface Options {
  readonly container: HTMLElement
  readonly link: LinkParameters
  readonly readConfig: () => AppConfig
  /** In mock builds: starts the backend. */
  readonly startMocks: () => Promise<MockMode | undefined>
}

/** Starts the whole app in an empty page; what keeps it from starting is said in words. */
export async function startApp({ container, link, readConfig, startMocks }: Options) {
  const root = createRoot(container)
  try {
    const config = readConfig()
    const mockMode = await startMocks()
    const i18n = await createI18n(wantedLocales(config.locale))
    root.render(<StrictMode>{createApp({ config, link, i18n, mockMode }).element}</StrictMode>)
  } catch (error) {
    root.render(<BootErrorApp i18n={await createI18n(wantedLocales())} error={error} />)
    if (!(error instanceof ConfigError)) throw error
  }
}

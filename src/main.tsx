import './ui/styles/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import type { MockMode } from './app/app-context'
import { BootErrorApp } from './app/boot-error-app'
import { createApp, takeLink } from './app/create-app'
import { createI18n } from './app/create-i18n'
import { ConfigError, readConfig } from './config/config'
import { wantedLocales } from './i18n/locale-choice'

// A strict Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

async function boot() {
  const link = takeLink()
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const root = createRoot(container)
  try {
    const config = readConfig(document)
    const mockMode = await startMocks()
    const i18n = await createI18n(wantedLocales(config.locale))
    const { element } = createApp({ config, link, i18n, mockMode })
    root.render(<StrictMode>{element}</StrictMode>)
  } catch (error) {
    root.render(<BootErrorApp i18n={await createI18n(wantedLocales())} error={error} />)
    if (!(error instanceof ConfigError)) throw error
  }
}

/** In mock builds only; a production build drops the import with the branch. */
async function startMocks(): Promise<MockMode | undefined> {
  if (!__MOCKS__) return undefined
  const { start } = await import('../mocks/hosts/browser/start')
  return start(readConfig(document))
}

void boot()

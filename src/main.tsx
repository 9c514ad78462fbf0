import './ui/styles/app.css'
import * as z from 'zod/mini'
import { afterBoot } from './app/after-boot'
import type { MockMode } from './app/app-context'
import { startApp } from './app/start-app'
import { readConfig } from './config/config'
import { takeLink } from './email-links/take-link'
import { tolerateRefusedEntries } from './state/history-entry'

tolerateRefusedEntries()
// A strict Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

/** In mock builds only; a production build drops the import with the branch. */
async function startMocks(): Promise<MockMode | undefined> {
  if (!__MOCKS__) return undefined
  const { start } = await import('../mocks/hosts/browser/start')
  return start(readConfig(document))
}

void afterBoot(startApp({ link: takeLink(), startMocks }))

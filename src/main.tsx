import * as z from 'zod/mini'
import { readConfig } from './config/config'
import { extractEmailLink } from './email-links/watch-email-links'
import type { MockMode } from './routing/app-context'
import { afterStart } from './start/after-start'
import { startApp } from './start/start-app'
import { ignoreHistoryRateLimit } from './state/history-entry'
import './ui/styles/app.css'

ignoreHistoryRateLimit()
// A strict Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

/** In mock builds only; a production build drops the import with the branch. */
async function startMocks(): Promise<MockMode | undefined> {
  if (!__MOCKS__) return undefined
  const { start } = await import('../mocks/hosts/browser/start')
  return start(readConfig(document))
}

void afterStart(startApp({ emailLink: extractEmailLink(), startMocks }))

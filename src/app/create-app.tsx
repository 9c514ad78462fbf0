import '../ui/styles/inside.css'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { sweepDrafts } from '../account/form-draft'
import type { AppConfig } from '../config/config'
import { ConfigProvider } from '../config/config-context'
import { I18nRoot } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import type { LinkParameters } from '../paths'
import type { AppContext, HandedOn, MockMode } from './app-context'
import { createDoors } from './doors'
import { createQuerySessionMemory } from '../session/query-session-memory'
import { createQueryClient } from './query-client'
import { createRoutes } from './routes'

interface Options {
  readonly config: AppConfig
  /** What `takeLink` found. */
  readonly link: LinkParameters
  readonly i18n: I18n
  readonly mockMode?: MockMode
  readonly handedOn?: HandedOn
  readonly leave?: (url: string) => void
  /** First pause before a read is tried again, in ms. */
  readonly retryDelayMs?: number
  /** Per call, in ms; the client's own unless told. */
  readonly timeoutMs?: number
}

/** One running app at the current address. */
export function createApp({
  config,
  link,
  i18n,
  mockMode,
  handedOn,
  retryDelayMs,
  timeoutMs,
  leave = (url) => window.location.assign(url),
}: Options) {
  sweepDrafts()
  const queries = createQueryClient(retryDelayMs)
  const doors = createDoors(config, {
    origin: window.location.origin,
    leave,
    timeoutMs,
    createMemory: (context) => createQuerySessionMemory(context, queries),
  })
  const app: AppContext = { config, queries, doors, mockMode, link, handedOn }
  const router = createBrowserRouter(createRoutes(app))
  const element: ReactNode = (
    <I18nRoot first={i18n}>
      <ConfigProvider config={config}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ConfigProvider>
    </I18nRoot>
  )
  return { element, router, queries, doors }
}

import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { onTestFinished } from 'vitest'
import { type AppConfig, parseConfig } from '../../src/config/config'
import { extractEmailLink } from '../../src/email-links/watch-email-links'
import { createI18n } from '../../src/i18n/load-i18n'
import { createApp } from '../../src/start/create-app'
import { seenHeadings, stopWatchingHeadings, watchHeadings } from './headings'
import { server } from './msw-server'
import { createTestBackend, type TestBackend } from './test-backend'

export interface RenderOptions {
  /** The world to begin with: the name of a scenario. */
  scenario?: string
  /** A session exported from the studio, parsed: the app opens in its world. */
  repro?: unknown
  /** Changes the world before the app opens, and says at which address. */
  prepare?: (backend: TestBackend) => Promise<string>
  /** As `<script id="app-config">` has it; defaults apply. */
  config?: Partial<AppConfig>
  /** In ms; `now` is when the world begins. */
  now?: number
  /** When the client gives a call up, in ms. */
  timeoutMs?: number
}

/**
 * Opens the app at an address, as a browser would: the real routes, providers, client and simulated backend, a fresh
 * world for this test. Waits for the first screen.
 *
 *     const { user, mock } = await renderApp('/portal/acme/forgot-password')
 *     await user.type(screen.getByRole('textbox', { name: 'Email' }), 'dev@acme.test')
 */
export async function renderApp(
  url: string,
  { scenario, repro, prepare, config = {}, now, timeoutMs }: RenderOptions = {},
) {
  const backend = createTestBackend({ scenario, repro, now })
  server.use(http.all('*', ({ request }) => backend.handle(request)))
  const left: string[] = []
  let opened = await open((await prepare?.(backend)) ?? url, backend, { config, left, timeoutMs })

  onTestFinished(() => opened.dispose())

  async function load(to: string, historyState: unknown) {
    stopWatchingHeadings()
    cleanup()
    opened.dispose()
    opened = await open(to, backend, { config, left, timeoutMs }, historyState)
  }

  const visit = (to: string) => load(to, null)
  const address = () => window.location.pathname + window.location.search + window.location.hash

  return {
    user: userEvent.setup(),
    /** The verbs of `window.__mock`: inbox, clock, faults, portals, developers, konnect, requests. */
    mock: backend.verbs,
    backend,
    /** Full-page navigations away from the app, in order. */
    left,
    /** The address bar. */
    address,
    /** The headings that the page has passed so far, in order. */
    headings: seenHeadings,
    /** The history entry's place in the app, without a page load: what a link does. */
    go: (to: string) => act(() => opened.router.navigate(to)),
    /** A fragment that is typed or opened in this tab: no page load, the app goes on. */
    openFragment: (fragment: string) => act(() => void (window.location.hash = fragment)),
    /** A new page load at an address, in the same browser: an e-mail's link. */
    visit,
    /** The browser's own reload: the history entry keeps what the app wrote into it. */
    reload: () => load(address(), window.history.state),
    /**
     * Goes on where the app has left to, as the browser would: through the backend's redirects to the identity provider,
     * whose page is answered with `answer`, and back to the app.
     */
    async followSingleSignOn(answer: { email: string } | { deny: true } | { error: string }) {
      const back = await signInAtIdentityProvider(backend, left.at(-1) ?? '', answer)
      await visit(back)
    },
  }
}

interface Browser {
  readonly config: Partial<AppConfig>
  readonly left: string[]
  readonly timeoutMs: number | undefined
}

async function open(
  url: string,
  backend: TestBackend,
  { config, left, timeoutMs }: Browser,
  historyState: unknown = null,
) {
  const to = new URL(url, window.location.origin)
  window.history.replaceState(historyState, '', to.pathname + to.search + to.hash)
  const emailLink = extractEmailLink()
  const app = createApp({
    config: parseConfig(JSON.stringify(config)),
    emailLink,
    i18n: await createI18n(['en']),
    mockMode: {
      routes: [],
      dock: () => null,
      signUpMode: await backend.signUpMode(),
      clockOffsetMs: await backend.clockOffsetMs(),
    },
    loadDocument: (target) => void left.push(target),
    retryDelayMs: 1,
    timeoutMs,
  })
  watchHeadings()
  render(app.element)
  await waitFor(() => {
    if (left.length === 0) screen.getByRole('heading', { level: 1 })
  })
  return app
}

async function signInAtIdentityProvider(backend: TestBackend, start: string, answer: object): Promise<string> {
  const request = (url: string, init?: RequestInit) =>
    backend.handle(new Request(new URL(url, window.location.origin), { redirect: 'manual', ...init }))
  const provider = new URL((await request(start)).headers.get('location') ?? '', window.location.origin)
  const decided = await request('/__mock/api/idp', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state: provider.searchParams.get('state'), ...answer }),
  })
  const { location } = (await decided.json()) as { location: string }
  return (await request(location)).headers.get('location') ?? ''
}

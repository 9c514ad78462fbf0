import { onTestFinished } from 'vitest'
import { createWorld, type RequestLogEntry } from '../../mocks/backend'
import { worldChangedEvent, type WorldChange } from '../../mocks/hosts/browser/world-changes'
import { clearBrowserState } from '../../mocks/hosts/browser/clear-browser-state'
import { watchClock } from '../../mocks/hosts/browser/watch-clock'
import { watchSignUpMode } from '../../mocks/hosts/browser/watch-sign-up-mode'
import { respondToFetch } from '../../mocks/hosts/fetch-adapter'
import { createHost, type Change } from '../../mocks/hosts/host'
import { createMockClient } from '../../mocks/hosts/verbs'
import { createMemoryStore } from '../../mocks/hosts/store'
import { parseRepro, restoreRepro } from '../../mocks/repro/repro'

interface Options {
  readonly scenario?: string
  /** When the test begins, ms UTC; time runs from there at real speed. */
  readonly now?: number
  readonly seed?: number
  /** Where the front end is; jsdom's own address by default. */
  readonly origin?: string
  /** A session exported from the studio: the world as it was then, instead of a scenario. */
  readonly repro?: unknown
}

/**
 * A simulated backend for one test: a world, a cookie jar and a request log that no other test shares. Call it inside a
 * test; an answer that leaves the contract, or a handler that throws, then fails that test at its end.
 *
 * Put every request to `handle`, for instance through msw in `tests/support/setup.ts`:
 *
 *     const server = setupServer()
 *     beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
 *     afterEach(() => server.resetHandlers())
 *     afterAll(() => server.close())
 *     // in renderApp: const backend = createTestBackend(); server.use(http.all('*', ({ request }) => backend.handle(request)))
 *
 * Cookies are kept here, as HttpOnly promises; `verbs` are those of `window.__mock`.
 */
export function createTestBackend({
  scenario = 'default',
  now,
  seed = 1,
  origin = 'http://localhost:3000',
  repro,
}: Options = {}) {
  const began = Date.now()
  const time = () => (now ?? began) + (Date.now() - began)
  const defects: RequestLogEntry[] = []
  const listeners = new Set<(change: Change) => void>()
  const host = createHost({
    store: createMemoryStore(
      repro === undefined
        ? { state: { world: createWorld({ seed, now: time(), origin, scenario }), jar: [] }, log: [] }
        : restoreRepro(parseRepro({ repro }), origin, time()),
    ),
    now: time,
    keepsCookies: true,
    onDefect: (entry) => defects.push(entry),
    onChange(change) {
      if (change.isNew && typeof window !== 'undefined') clearBrowserState()
      for (const listener of listeners) listener(change)
      if (change.by !== 'request' && typeof window !== 'undefined')
        window.dispatchEvent(new CustomEvent(worldChangedEvent))
    },
  })

  onTestFinished(() => {
    throwDefects(defects)
  })

  function onWorldChanged(listener: (change: WorldChange) => void) {
    const notify = (change: Change) => listener({ ...change, isLocal: true })
    listeners.add(notify)
    return () => listeners.delete(notify)
  }

  return {
    handle: (request: Request): Promise<Response> => respondToFetch(host, request),
    host,
    verbs: createMockClient(host.verb),
    /** As `MockMode.signUpMode`: the world's mode, live. */
    signUpMode: () => watchSignUpMode(host.verb, { onWorldChanged }),
    /** As `MockMode.clockOffsetMs`. */
    clockOffsetMs: () => watchClock(host.verb, { onWorldChanged }),
    /** What the backend did wrong so far; anything in it fails the test. */
    defects,
    /** Where and what the world is, for the rare test that must look inside. */
    read: host.read,
  }
}

/** Throws when the backend did something wrong, naming all of it. */
export function throwDefects(defects: readonly RequestLogEntry[]): void {
  const lines = defects.map(
    ({ method, path, verdict, problems }) => `${method} ${path}: ${verdict} ${problems.join('; ')}`,
  )
  if (lines.length > 0) throw new Error(`The simulated backend is at fault:\n${lines.join('\n')}`)
}

export type TestBackend = ReturnType<typeof createTestBackend>

import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { AppConfig, SignUpMode } from '../../../src/config/config'
import { createWorld } from '../../backend'
import { answerFetch } from '../fetch-adapter'
import { createHost } from '../host'
import { isNavigationPath } from '../api-paths'
import { mockClient, type MockInterface } from '../mock-client'
import { openStudio } from '../../studio/open-studio'
import { connectTabs, type WorldChanges } from './channel'
import { followNavigation } from './follow-navigation'
import { guardFetch } from './guard-fetch'
import { indexedDbStore } from './indexed-db-store'
import { createStudioTrust } from './trusted-types'
import { liveSignUpMode } from './sign-up-mode'
import { startWorker } from './worker'

/** What a mock build adds to the app. */
export interface MockMode {
  /** The studio's pages; the list of portals at `/portal` too, when both front doors are there. */
  readonly routes: RouteObject[]
  /** Rendered once, after everything else. */
  readonly dock: ComponentType
  /** The world's sign-up mode, which overrides the configured one; fit for `useSyncExternalStore`. */
  readonly signUpMode: { get(): SignUpMode; subscribe(listener: () => void): () => void }
  readonly onWorldChanged: WorldChanges['onWorldChanged']
}

declare global {
  interface Window {
    __mock?: MockInterface
  }
}

/**
 * Starts the simulated backend in this tab: call before anything asks the API, and render after it resolves. It never
 * resolves when the address was an operation of the backend: the page is then on its way elsewhere.
 */
export async function start(config: Pick<AppConfig, 'frontDoor'>): Promise<MockMode> {
  const trust = createStudioTrust()
  const changes = connectTabs()
  const store = await indexedDbStore('konnect-access-mock', () => ({ world: firstWorld(), jar: [] }))
  const host = createHost({
    store,
    now: () => Date.now(),
    ownsJar: true,
    onChange: changes.tell,
    onDefect: (entry) => console.error('The mock backend left its contract:', entry.operation, entry.problems, entry),
  })

  const { promise: ready, resolve: isReady } = deferred()
  const verbs = mockClient(host.verb)
  window.__mock = { ...verbs, ready }

  await applyScenario((name) => host.verb('reset', { scenario: name }))
  const url = new URL(window.location.href)
  if (isNavigationPath(url.pathname)) return followNavigation(host, url)

  let hasWorker = false
  const answer = guardFetch({ answer: (request) => answerFetch(host, request), hasWorker: () => hasWorker })
  hasWorker = await startWorker(trust.workerUrl(), answer)
  const signUpMode = await liveSignUpMode(host, changes)
  isReady()
  return {
    ...openStudio({ verbs, trust, onWorldChanged: changes.onWorldChanged, hasPortalList: config.frontDoor === 'both' }),
    signUpMode,
    onWorldChanged: changes.onWorldChanged,
  }
}

function firstWorld() {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  return createWorld({ seed, now: Date.now(), origin: window.location.origin, scenario: 'default' })
}

/** `?scenario=NAME` on any address: that world first, then the address without it. */
async function applyScenario(reset: (name: string) => Promise<unknown>): Promise<void> {
  const url = new URL(window.location.href)
  const name = url.searchParams.get('scenario')
  if (name === null) return
  url.searchParams.delete('scenario')
  window.history.replaceState(window.history.state, '', url)
  try {
    await reset(name)
  } catch (error) {
    console.error(`?scenario=${name}:`, error)
  }
}

/** `Promise.withResolvers`, which Node 20 and older browsers lack. */
function deferred() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

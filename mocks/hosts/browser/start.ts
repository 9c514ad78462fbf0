import type { AppConfig } from '../../../src/config/config'
import { createWorld } from '../../backend'
import { openStudio } from '../../studio/open-studio'
import { isNavigationPath } from '../api-paths'
import { respondToFetch } from '../fetch-adapter'
import { keepClockMonotonic } from '../keep-clock-monotonic'
import { createHttpSender } from '../create-http-sender'
import { createHost, type Host, type RemoteHost } from '../host'
import { createMockClient, createStudioClient, type MockInterface, type SendVerb } from '../verbs'
import type { Store } from '../store'
import { applyUrlParameters, readStudioVisibility } from './url-parameters'
import { connectTabs, type WorldChanges } from './world-changes'
import { followNavigation } from './follow-navigation'
import { createFrameStore } from './frame-store'
import { disableTimeouts, openGalleryState, showGalleryState, forceEnglish, takeGalleryView } from './gallery-view'
import { patchFetch } from './patch-fetch'
import { createIndexedDbStore } from './indexed-db-store'
import { getIsolation, isolate, type Isolation } from './isolation'
import { watchClock } from './watch-clock'
import { showStartingMessage } from './show-starting-message'
import { watchSignUpMode } from './watch-sign-up-mode'
import { getTabStorage } from './tab-storage'
import { createStudioTrust, type StudioTrust } from './trusted-types'
import { isServedByMockApi, listenToMockApi } from './mock-api-host'
import { startWorker } from './worker'

declare global {
  interface Window {
    __mock?: MockInterface
  }
}

/**
 * Starts the simulated backend in this tab, or joins the one that served the page. Call it before the first API request,
 * and render after it resolves. The database, the worker and the service worker's registration have time limits; a
 * message on the page shows that the start takes long. The promise never resolves if the URL was an operation of the
 * backend or a state of the gallery, because the page then loads another document.
 */
export async function start(config: Pick<AppConfig, 'realm'>) {
  const hideStartingMessage = showStartingMessage()
  const trust = createStudioTrust()
  const isolation = getIsolation()
  if (isolation) isolate(isolation)
  const changes = connectTabs()
  const isShared = !isolation && isServedByMockApi()
  const local = isShared ? null : await createLocalHost(isolation, changes)
  const host = local ?? createRemoteHost(changes)

  const { promise: ready, resolve: isReady } = createDeferred()
  // Verbs wait until the URL parameters have been applied, because these may start another world.
  const verbWhenReady: SendVerb = (verb, args) => ready.then(() => host.verb(verb, args))
  window.__mock = { ...createMockClient(verbWhenReady), ready }
  const memory = {
    storage: isolation ? isolation.storage : getTabStorage(),
    key: `konnect-access-mock:state:${isolation?.name ?? ''}`,
  }
  if (await openGalleryState(host, memory)) return new Promise<never>(() => undefined)
  const refusedLink = await applyUrlParameters(host)
  const url = new URL(window.location.href)
  if (local && isNavigationPath(url.pathname)) {
    hideStartingMessage()
    return followNavigation(local, url)
  }
  const view = takeGalleryView(memory)
  if (view) forceEnglish()
  if (view?.waits) disableTimeouts()
  // Chromium stops a worker that holds a call for five minutes.
  if (local) await interceptRequests(local, trust, { viaWorker: !view?.waits })
  const [signUpMode, clockOffsetMs] = await Promise.all([
    watchSignUpMode(host.verb, changes),
    watchClock(host.verb, changes),
  ])
  isReady()
  hideStartingMessage()
  if (view) void showGalleryState(view)
  const isShown = readStudioVisibility() && !isolation && !window.name.startsWith('konnect-access-scanner')
  const studio = {
    verbs: createStudioClient(host.verb),
    trust,
    onWorldChanged: changes.onWorldChanged,
    refusedLink,
    isShared,
  }
  return {
    ...openStudio({ ...studio, isShown, hasPortalList: config.realm === 'both' }),
    signUpMode,
    clockOffsetMs,
    onWorldChanged: changes.onWorldChanged,
  }
}

async function createLocalHost(isolation: Isolation | null, changes: WorldChanges): Promise<Host> {
  const initial = () => ({ world: createFirstWorld(), jar: [] })
  const store: Store = isolation
    ? createFrameStore(isolation, initial)
    : createIndexedDbStore('konnect-access-mock', initial, window)
  const now = () => Date.now()
  await keepClockMonotonic(store, now)
  return createHost({
    store,
    now,
    keepsCookies: true,
    onChange: changes.broadcast,
    onDefect: (entry) => console.error('The mock backend left its contract:', entry.operation, entry.problems, entry),
  })
}

/** The world is on the server: verbs go there, and so do the app's calls, as real requests with real cookies. */
function createRemoteHost(changes: WorldChanges): RemoteHost {
  listenToMockApi(changes)
  return {
    verb: createHttpSender(),
    async respond({ method, url, body }) {
      const answer = await fetch(url, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, headers: {}, cookies: [], body: null, delayMs: 0, drop: false }
    },
  }
}

async function interceptRequests(host: Host, trust: StudioTrust, { viaWorker }: { viaWorker: boolean }): Promise<void> {
  let hasWorker = false
  const answer = patchFetch({ answer: (request) => respondToFetch(host, request), hasWorker: () => hasWorker })
  // Started in any case: it answers images too.
  hasWorker = (await startWorker(trust.workerUrl(), answer)) && viaWorker
}

function createFirstWorld() {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  return createWorld({ seed, now: Date.now(), origin: window.location.origin, scenario: 'default' })
}

/** `Promise.withResolvers`, which Node 20 and older browsers lack. */
function createDeferred() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

import type { AppConfig } from '../../../src/config/config'
import { createWorld } from '../../backend'
import { openStudio } from '../../studio/open-studio'
import { isNavigationPath } from '../api-paths'
import { answerFetch } from '../fetch-adapter'
import { catchUp } from '../catch-up'
import { httpSend } from '../http-send'
import { createHost, type Host, type RemoteHost } from '../host'
import { mockClient, type MockInterface, type Send } from '../verbs'
import { studioClient } from '../verbs'
import type { Store } from '../store'
import { applyAddress, takeStudioChoice } from './address'
import { connectTabs, type WorldChanges } from './channel'
import { followNavigation } from './follow-navigation'
import { frameStore } from './frame-store'
import { keepWaiting, openGalleryState, showGalleryState, startInEnglish, takeGalleryView } from './gallery-visit'
import { guardFetch } from './guard-fetch'
import { indexedDbStore } from './indexed-db-store'
import { findIsolation, isolate, type Isolation } from './isolation'
import { liveClock } from './live-clock'
import { sayStarting } from './say-starting'
import { liveSignUpMode } from './sign-up-mode'
import { createStudioTrust, type StudioTrust } from './trusted-types'
import { isServedByMockApi, listenToMockApi } from './mock-api-host'
import { startWorker } from './worker'

declare global {
  interface Window {
    __mock?: MockInterface
  }
}

/**
 * Starts the simulated backend in this tab, or joins the one that served the page: call before anything asks the API, and
 * render after it resolves; what it waits for has a limit, and is said on the page. It never resolves when the address was an operation of the backend or a state of the gallery:
 * the page is then on its way elsewhere.
 */
export async function start(config: Pick<AppConfig, 'realm'>) {
  const stopSaying = sayStarting()
  const trust = createStudioTrust()
  const isolation = findIsolation()
  if (isolation) isolate(isolation)
  const changes = connectTabs()
  const isShared = !isolation && isServedByMockApi()
  const local = isShared ? null : await localHost(isolation, changes)
  const host = local ?? mockApiHost(changes)

  const { promise: ready, resolve: isReady } = deferred()
  // Called before the address has been applied, a verb would still speak of the world before.
  const verbWhenReady: Send = (verb, args) => ready.then(() => host.verb(verb, args))
  window.__mock = { ...mockClient(verbWhenReady), ready }
  const memory = {
    storage: isolation ? isolation.storage : tabStorage(),
    key: `konnect-access-mock:state:${isolation?.name ?? ''}`,
  }
  if (await openGalleryState(host, memory)) return new Promise<never>(() => undefined)
  const refusedLink = await applyAddress(host)
  const url = new URL(window.location.href)
  if (local && isNavigationPath(url.pathname)) {
    stopSaying()
    return followNavigation(local, url)
  }
  const view = takeGalleryView(memory)
  if (view) startInEnglish()
  if (view?.waits) keepWaiting()
  // Chromium stops a worker that holds a call for five minutes.
  if (local) await answerCalls(local, trust, { viaWorker: !view?.waits })
  const [signUpMode, clockAheadMs] = await Promise.all([
    liveSignUpMode(host.verb, changes),
    liveClock(host.verb, changes),
  ])
  isReady()
  stopSaying()
  if (view) void showGalleryState(view)
  const isShown = takeStudioChoice() && !isolation && !window.name.startsWith('konnect-access-scanner')
  const studio = {
    verbs: studioClient(host.verb),
    trust,
    onWorldChanged: changes.onWorldChanged,
    refusedLink,
    isShared,
  }
  return {
    ...openStudio({ ...studio, isShown, hasPortalList: config.realm === 'both' }),
    signUpMode,
    clockAheadMs,
    onWorldChanged: changes.onWorldChanged,
  }
}

async function localHost(isolation: Isolation | null, changes: WorldChanges): Promise<Host> {
  const initial = () => ({ world: firstWorld(), jar: [] })
  const store: Store = isolation
    ? frameStore(isolation, initial)
    : indexedDbStore('konnect-access-mock', initial, window)
  const now = () => Date.now()
  await catchUp(store, now)
  return createHost({
    store,
    now,
    ownsJar: true,
    onChange: changes.tell,
    onDefect: (entry) => console.error('The mock backend left its contract:', entry.operation, entry.problems, entry),
  })
}

/** The world is on the server: verbs go there, and so do the app's calls, as real requests with real cookies. */
function mockApiHost(changes: WorldChanges): RemoteHost {
  listenToMockApi(changes)
  return {
    verb: httpSend(),
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

async function answerCalls(host: Host, trust: StudioTrust, { viaWorker }: { viaWorker: boolean }): Promise<void> {
  let hasWorker = false
  const answer = guardFetch({ answer: (request) => answerFetch(host, request), hasWorker: () => hasWorker })
  // Started in any case: it answers images too.
  hasWorker = (await startWorker(trust.workerUrl(), answer)) && viaWorker
}

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

function firstWorld() {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  return createWorld({ seed, now: Date.now(), origin: window.location.origin, scenario: 'default' })
}

/** `Promise.withResolvers`, which Node 20 and older browsers lack. */
function deferred() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

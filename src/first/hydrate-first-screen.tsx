import type { ComponentType } from 'react'
import { cannotLoad } from '../app/after-boot'
import { createRealm } from '../app/create-realm'
import { hydrate } from '../app/hydrate'
import { whenIdle } from '../app/when-idle'
import type { AppConfig } from '../config/config'
import { loadFirstI18n, loadI18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'
import { loadChunk } from '../loading/chunk'
import { leaveFor, reload } from '../loading/document'
import { entryKey, type GoOptions, type Place } from '../navigation/navigation'
import { konnectRealm, type LinkParameters } from '../paths'
import { konnectCalls } from '../session/konnect-calls'
import { createPlainSessionMemory } from '../session/plain-session-memory'
import { drawnLink, drawnPlace } from './drawn'
import { withProgress } from '../ui/progress'
import { FirstScreen, type Held, type Listener } from './first-screen'
import { type FirstScreenEntry, type FirstScreenName, firstScreens, needsToken } from './first-screens'

interface Options {
  readonly container: HTMLElement
  readonly screen: FirstScreenName
  readonly config: AppConfig
  /** What the address carried. */
  readonly link: LinkParameters
  /** The language that the file was drawn in, and the one that is wanted. */
  readonly drawnLocale: Locale
  readonly locale: Locale
}

/**
 * Makes a screen that the build has drawn come alive. The rest of the app is loaded behind it; the first step to another
 * screen hands over to it.
 */
export async function hydrateFirstScreen({ container, screen, config, link, drawnLocale, locale }: Options) {
  const [Screen, i18n] = await Promise.all([
    loadChunk<ComponentType>(firstScreens[screen].load),
    (needsToken(screen) ? loadI18n : loadFirstI18n)(drawnLocale),
  ])
  const context = createRealm(config, konnectRealm, konnectCalls, {
    origin: window.location.origin,
    createMemory: createPlainSessionMemory,
  })
  const place = drawnPlace(screen)
  const listeners = new Set<Listener>()
  let held: Held = { i18n, link, firstPassword: null }
  let isOver = false

  function step(place: Place) {
    for (const listener of listeners) listener({ place })
  }

  function follow(listener: Listener) {
    listeners.add(listener)
    // The same entry, whatever its address: a form that was pressed early is still on it.
    listener({ place: { ...placeOf(new URL(window.location.href), null), key: place.key }, link })
    return () => listeners.delete(listener)
  }

  async function go(to: string, options: GoOptions = {}) {
    if (isOver) return
    const url = new URL(to, window.location.origin)
    if (url.pathname !== place.pathname) return handOver(to, options)
    // As the router keeps it, which finds it there when it takes over.
    const entry = { usr: options.state ?? null, key: Math.random().toString(36).slice(2, 10) }
    window.history[options.replace ? 'replaceState' : 'pushState'](entry, '', url)
    step(placeOf(url, entry.usr))
  }

  /** Without `to`: to where the address bar is already. */
  async function handOver(to?: string, options: GoOptions = {}) {
    isOver = true
    try {
      await withProgress(takeStep(to, options))
    } catch {
      // A part of the app that cannot be loaded, perhaps gone after a deployment: the document is the way on.
      isOver = false
      await cannotLoad(to)
    }
  }

  async function takeStep(to?: string, options: GoOptions = {}) {
    const app = loadApp()
    if (to !== undefined && !options.state && isPrerendered(to) && !(await isSoon(app))) return loadDocument(to)
    const { takeOver } = await app
    await takeOver({ root, config, held, to, options })
    stop.abort()
  }

  /** Back from there, this page goes on as it was. */
  async function loadDocument(to: string) {
    leaveFor(to)
    await new Promise((resolve) => window.addEventListener('pageshow', resolve, { once: true }))
    isOver = false
  }

  const stop = new AbortController()
  window.addEventListener(
    'popstate',
    ({ state }) => {
      const url = new URL(window.location.href)
      if (isOver) return
      // A newer link, opened in this tab: its token must come out of the address before anything else runs.
      if (url.hash) return reload()
      if (url.pathname === place.pathname) step(placeOf(url, stateOf(state)))
      else void handOver()
    },
    { signal: stop.signal },
  )

  const root = hydrate(
    container,
    <FirstScreen
      screen={Screen}
      config={config}
      context={context}
      i18n={i18n}
      locale={locale}
      place={place}
      link={drawnLink}
      go={go}
      follow={follow}
      hold={(part) => {
        held = { ...held, ...part }
      }}
    />,
    {
      onUncaughtError(error) {
        reportError(error)
        void handOver()
      },
    },
  )
  whenIdle(() => void loadAhead(locale))
}

function loadApp() {
  return loadChunk(() => import('../app/take-over'))
}

/** On a slow network a prerendered document, one request, is there before all scripts of the app are. In ms. */
const soonMs = 300

function isSoon(app: Promise<unknown>): Promise<boolean> {
  return Promise.race([app.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, soonMs, false))])
}

function isPrerendered(path: string): boolean {
  return Object.values<FirstScreenEntry>(firstScreens).some((screen) => screen.path === path && !screen.needsToken)
}

/** What the next step needs, its words too. */
async function loadAhead(locale: Locale) {
  await Promise.all([loadApp(), loadI18n(locale)]).catch(() => undefined)
}

function placeOf({ pathname, search, hash }: URL, state: unknown): Place {
  return { pathname, search, hash, key: entryKey() ?? 'default', state }
}

function stateOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'usr' in entry ? entry.usr : null
}

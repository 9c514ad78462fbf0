import * as z from 'zod/mini'
import { localeKey } from '../../../src/i18n/locale-choice'
import { loadDocument, reload } from '../../../src/loading/document'
import { parseJson } from '../../rules/parse-json'
import type { RemoteHost } from '../host'

/** How a state is looked at. */
const viewSchema = z.object({
  state: z.string(),
  theme: z.optional(z.enum(['light', 'dark'])),
  dir: z.optional(z.enum(['own', 'ltr', 'rtl'])),
  locale: z.optional(z.string()),
  /** The state is a pending one: no response has arrived. */
  waits: z.optional(z.boolean()),
})
type View = z.output<typeof viewSchema>

/** Survives the page load. All frames of a tab share its storage, so each has a key of its own. */
export interface ViewStorage {
  readonly storage: Storage | null
  readonly key: string
}

const statePath = /^\/__mock\/gallery\/([\w.-]+)$/

/** `/__mock/gallery/<state>`: makes its world and goes to its address. False when the page is another one. */
export async function openGalleryState(host: RemoteHost, { storage, key }: ViewStorage): Promise<boolean> {
  const url = new URL(window.location.href)
  const id = statePath.exec(url.pathname)?.[1]
  if (id === undefined) return false
  const [{ findGalleryState }, { prepareState }] = await Promise.all([
    import('../../gallery/gallery-states'),
    import('../../gallery/prepare-state'),
  ])
  const state = findGalleryState(id)
  if (!state) return false
  const address = await prepareState(host, state, url.origin)
  storage?.setItem(key, JSON.stringify({ ...Object.fromEntries(url.searchParams), state: id, waits: state.shows.busy }))
  loadDocument(address, { replace: true })
  // A fragment alone would not load the page anew.
  if (new URL(address, url).pathname === url.pathname) reload()
  return true
}

/** Takes the view that `openGalleryState` left for this page load; null when there is none. */
export function takeGalleryView({ storage, key }: ViewStorage): View | null {
  const text = storage?.getItem(key)
  if (!text) return null
  storage?.removeItem(key)
  return viewSchema.safeParse(parseJson(text)).data ?? null
}

/**
 * Makes the browser report English and no stored language, because gallery steps use English names. Does not save the
 * language that is shown.
 */
export function forceEnglish(): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: ['en'] })
  const { getItem, setItem } = Storage.prototype
  Storage.prototype.getItem = function (this: Storage, name: string) {
    return name === localeKey ? null : getItem.call(this, name)
  }
  Storage.prototype.setItem = function (this: Storage, name: string, value: string) {
    if (name !== localeKey) setItem.call(this, name, value)
  }
}

/** The app times out after 15 s, but a pending state must stay as long as it is shown. */
export function disableTimeouts(): void {
  AbortSignal.timeout = () => new AbortController().signal
}

/** Applies the view and runs its steps. `<html data-mock-state>` contains `ready`, or what went wrong. */
export async function showGalleryState({ state: id, theme, dir, locale }: View): Promise<void> {
  const root = document.documentElement
  if (theme) root.dataset.theme = theme
  root.dataset.mockState = 'working'
  const [{ findGalleryState }, { runSteps }, { switchLanguage }] = await Promise.all([
    import('../../gallery/gallery-states'),
    import('../../gallery/run-steps'),
    import('../../gallery/switch-language'),
  ])
  const state = findGalleryState(id)
  try {
    if (state) await runSteps(document, state)
    if (locale && locale !== 'en') await switchLanguage(document, locale)
    if (dir && dir !== 'own') forceDirection(root, dir)
    root.dataset.mockState = 'ready'
  } catch (error) {
    root.dataset.mockState = error instanceof Error ? error.message : 'failed'
  }
}

/** The app sets the direction of its language. */
function forceDirection(root: HTMLElement, dir: 'ltr' | 'rtl'): void {
  const keep = () => {
    if (root.dir !== dir) root.dir = dir
  }
  keep()
  new MutationObserver(keep).observe(root, { attributeFilter: ['dir'] })
}

import * as z from 'zod/mini'
import type { RemoteHost } from '../host'

/** How a state is looked at. */
const view = z.object({
  state: z.string(),
  theme: z.optional(z.enum(['light', 'dark'])),
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  locale: z.optional(z.string()),
})
type View = z.output<typeof view>

/** What outlives the page load; all frames of a tab share its storage, so each has a key of its own. */
export interface ViewMemory {
  readonly storage: Storage | null
  readonly key: string
}

const statePath = /^\/__mock\/gallery\/([\w.-]+)$/

/** `/__mock/gallery/<state>`: makes its world and goes to its address. False when the page is another one. */
export async function openGalleryState(host: RemoteHost, { storage, key }: ViewMemory): Promise<boolean> {
  const url = new URL(window.location.href)
  const id = statePath.exec(url.pathname)?.[1]
  if (id === undefined) return false
  const [{ findGalleryState }, { prepareState }] = await Promise.all([
    import('../../gallery/gallery-states'),
    import('../../gallery/prepare'),
  ])
  const state = findGalleryState(id)
  if (!state) return false
  const address = await prepareState(host, state, url.origin)
  storage?.setItem(key, JSON.stringify({ ...Object.fromEntries(url.searchParams), state: id }))
  window.location.replace(address)
  // A fragment alone would not load the page anew.
  if (new URL(address, url).pathname === url.pathname) window.location.reload()
  return true
}

/** Takes the view that `openGalleryState` left for this page load; null when there is none. */
export function takeGalleryView({ storage, key }: ViewMemory): View | null {
  const text = storage?.getItem(key)
  if (!text) return null
  storage?.removeItem(key)
  try {
    return view.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Before the app starts: the locale it will find. */
export function applyLocale({ locale }: View): void {
  if (locale) Object.defineProperty(navigator, 'languages', { configurable: true, value: [locale] })
}

/**
 * Looks and acts as the view says. `<html data-mock-state>` tells who waits for it: `ready`, or what went wrong.
 */
export async function showGalleryState({ state: id, theme, dir }: View): Promise<void> {
  const root = document.documentElement
  if (theme) root.dataset.theme = theme
  if (dir) keepDirection(root, dir)
  root.dataset.mockState = 'working'
  const [{ findGalleryState }, { perform }] = await Promise.all([
    import('../../gallery/gallery-states'),
    import('../../gallery/perform'),
  ])
  const state = findGalleryState(id)
  try {
    if (state) await perform(document, state)
    root.dataset.mockState = 'ready'
  } catch (error) {
    root.dataset.mockState = error instanceof Error ? error.message : 'failed'
  }
}

/** The app sets the direction of its locale, once, when it starts. */
function keepDirection(root: HTMLElement, dir: 'ltr' | 'rtl'): void {
  const keep = () => {
    if (root.dir !== dir) root.dir = dir
  }
  keep()
  new MutationObserver(keep).observe(root, { attributeFilter: ['dir'] })
}

/** `system` follows the device. */
export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

/** What the theme leaves in localStorage. `src/prerender/before-paint.ts` reads the same before the first paint. */
const key = 'konnect-access:theme'
const modeKey = (place: string) => `konnect-access:mode:${place}`

export function parseTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}

/** The theme of the page. */
export function currentTheme(document: Document): Theme {
  return parseTheme(document.documentElement.dataset.theme)
}

/** The person's choice: sets the page's theme and remembers it. A browser that forbids storage still gets it, for this page. */
export function applyTheme(document: Document, theme: Theme): void {
  const { dataset } = document.documentElement
  dataset.theme = theme
  delete dataset.themeFrom
  remember(document, key, theme)
}

/** The theme that a portal prefers: the next visit of `place` (the portal's root path) begins in it. */
export function rememberTheme(document: Document, mode: Theme | undefined, place: string): void {
  remember(document, modeKey(place), mode === 'system' ? undefined : mode)
}

/** The theme that a portal prefers, now too, in place of the device's: for people who have not chosen one themselves. */
export function suggestTheme(document: Document, mode: Theme | undefined, place: string): void {
  rememberTheme(document, mode, place)
  const wish = mode === 'system' ? undefined : mode
  const { dataset } = document.documentElement
  if (dataset.theme && dataset.themeFrom !== 'portal') return
  if (!wish) return takeSuggestionBack(document)
  dataset.theme = wish
  dataset.themeFrom = 'portal'
}

/** Leaving the portal: the device decides again, unless the person has. */
export function takeSuggestionBack(document: Document): void {
  const { dataset } = document.documentElement
  if (dataset.themeFrom !== 'portal') return
  delete dataset.theme
  delete dataset.themeFrom
}

function remember(document: Document, name: string, value: string | undefined): void {
  try {
    const storage = document.defaultView?.localStorage
    if (value) storage?.setItem(name, value)
    else storage?.removeItem(name)
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

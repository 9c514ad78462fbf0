import { createStoredValue } from '../state/stored-value'

/** `system` follows the device. */
export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

/** The person's choice, and the mode of each portal by its root path. `src/prerender/before-paint.ts` reads them. */
const storedTheme = createStoredValue('localStorage', 'konnect-access:theme')
const storedModes = createStoredValue('localStorage', 'konnect-access:mode:')

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
  storedTheme.set(theme)
}

/** The theme that a portal prefers: the next visit of `place` (the portal's root path) begins in it. */
export function savePortalMode(mode: Theme | undefined, place: string): void {
  storedModes.set(mode === 'system' ? undefined : mode, place)
}

/** The theme that a portal prefers, used at once in place of the device's, for people who have not chosen one themselves. */
export function applyPortalMode(document: Document, mode: Theme | undefined, place: string): void {
  savePortalMode(mode, place)
  const wish = mode === 'system' ? undefined : mode
  const { dataset } = document.documentElement
  if (dataset.theme && dataset.themeFrom !== 'portal') return
  if (!wish) return clearPortalMode(document)
  dataset.theme = wish
  dataset.themeFrom = 'portal'
}

/** Leaving the portal: the device decides again, unless the person has. */
export function clearPortalMode(document: Document): void {
  const { dataset } = document.documentElement
  if (dataset.themeFrom !== 'portal') return
  delete dataset.theme
  delete dataset.themeFrom
}

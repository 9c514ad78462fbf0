/** `system` follows the device. */
export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

/** The one thing that the theme leaves in localStorage. `public/theme.js` reads the same before the first paint. */
const key = 'konnect-access:theme'

export function parseTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}

/** The theme of the page. */
export function currentTheme(document: Document): Theme {
  return parseTheme(document.documentElement.dataset.theme)
}

/** Sets the page's theme and remembers it. A browser that forbids storage still gets the theme, for this page. */
export function applyTheme(document: Document, theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    document.defaultView?.localStorage.setItem(key, theme)
  } catch {
    // Remembering is a comfort.
  }
}

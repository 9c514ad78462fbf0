import { createStoredValue } from '../state/stored-value'
import { type Locale, matchLocale } from './locale'

/** The person's choice in localStorage. `src/prerender/before-paint.ts` reads the same before the first paint. */
export const localeKey = 'konnect-access:locale'
const choice = createStoredValue('localStorage', localeKey)

/**
 * Locales to try, in this order: the address, the person's earlier choice, the site's configuration, the browser.
 * `?locale=` counts as a choice: it is stored, and then removed from the address.
 */
export function preferredLocales(configured?: string): (string | null | undefined)[] {
  return [readLocaleParameter(), choice.get(), configured, ...navigator.languages]
}

/** False where the browser forbids storage. */
export function saveLocale(locale: Locale): boolean {
  return choice.set(locale)
}

function readLocaleParameter(): string | null {
  const url = new URL(window.location.href)
  const wish = url.searchParams.get('locale')
  if (wish === null) return null
  const locale = matchLocale(wish)
  if (locale && !saveLocale(locale)) return locale
  url.searchParams.delete('locale')
  window.history.replaceState(window.history.state, '', url)
  return locale ?? null
}

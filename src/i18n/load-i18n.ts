import type { AppMessages, Translate } from './catalog'
import { directionOf, loadFirstMessages, loadMessages, type Locale } from './locale'
import { translator } from './translator'

/** The words of one language, and how it is written. */
export interface I18n {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly t: Translate<AppMessages>
}

/** Throws when the catalog cannot be loaded. */
export async function loadI18n(locale: Locale, load = loadMessages): Promise<I18n> {
  return { locale, dir: directionOf(locale), t: translator<AppMessages>(locale, await load(locale)) }
}

/** With the words of Konnect's first screens only. Throws when the catalog cannot be loaded. */
export function loadFirstI18n(locale: Locale): Promise<I18n> {
  return loadI18n(locale, loadFirstMessages)
}

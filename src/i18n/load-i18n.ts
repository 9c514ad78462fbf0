import type { AppMessages, FirstMessages, Translate } from './catalog'
import { directionOf, loadFirstMessages, loadMessages, type Locale } from './locale'
import { translator } from './translator'

/** The words of one language, and how it is written. */
export interface I18n {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** The words that every screen has. */
  readonly t: Translate<AppMessages, keyof FirstMessages>
  /** All words; missing on a first screen of Konnect until it has changed its language. */
  readonly all?: Translate<AppMessages>
}

/** Throws when the catalog cannot be loaded. */
export async function loadI18n(locale: Locale): Promise<I18n> {
  const t = translator<AppMessages>(locale, await loadMessages(locale))
  return { locale, dir: directionOf(locale), t, all: t }
}

/** With the words of Konnect's first screens only. Throws when the catalog cannot be loaded. */
export async function loadFirstI18n(locale: Locale): Promise<I18n> {
  const messages = await loadFirstMessages(locale)
  return { locale, dir: directionOf(locale), t: translator<AppMessages, keyof FirstMessages>(locale, messages) }
}

import type { AppMessages } from './catalog'

/** Locales there are words for. */
export const locales = ['en'] as const
export type Locale = (typeof locales)[number]

/** The words of one locale, loaded when used. */
export function loadMessages(locale: Locale): Promise<AppMessages> {
  return catalogs[locale]()
}

const catalogs: Record<Locale, () => Promise<AppMessages>> = {
  en: async () => (await import('./locales/en')).messages,
}

/** The first of the wanted locales that there are words for, by language; English otherwise. */
export function chooseLocale(wanted: readonly (string | undefined)[]): Locale {
  for (const tag of wanted) {
    const language = tag?.toLowerCase().split('-')[0]
    const found = locales.find((locale) => locale === language)
    if (found) return found
  }
  return 'en'
}

/** Writing direction of a locale. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/i.test(locale) ? 'rtl' : 'ltr'
}

import { type I18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale } from '../i18n/locale'

/** The words of the first wanted locale that there are words for; English when they cannot be loaded. */
export async function createI18n(wanted: readonly (string | null | undefined)[]): Promise<I18n> {
  const locale = chooseLocale(wanted)
  try {
    return await loadI18n(locale)
  } catch (error) {
    if (locale === 'en') throw error
    return loadI18n('en')
  }
}

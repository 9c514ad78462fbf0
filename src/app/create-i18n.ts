import type { I18n } from '../i18n/i18n-context'
import { chooseLocale, directionOf, loadMessages } from '../i18n/locale'
import { translator } from '../i18n/translator'

/** The words of the first wanted locale that there are words for. */
export async function createI18n(wanted: readonly (string | undefined)[]): Promise<I18n> {
  const locale = chooseLocale(wanted)
  return { locale, dir: directionOf(locale), t: translator(locale, await loadMessages(locale)) }
}

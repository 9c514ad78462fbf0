import type { CompleteMessages, Translate } from '../../src/i18n/catalog'
import { directionOf, isPseudo, type Locale, matchLocale } from '../../src/i18n/locale'
import type { messages as english } from '../../src/i18n/locales/en/emails'
import { createTranslator } from '../../src/i18n/create-translator'

/** Who gets an e-mail, as its words need to know. */
export interface Recipient {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly t: Translate<typeof english>
}

/**
 * All at once, because the backend is synchronous. The app does not load them. The pseudo-locales read English. A
 * function, because Playwright imports this module without Vite for the names of the verbs, and sends no e-mails.
 */
const getCatalogs = () =>
  import.meta.glob<CompleteMessages<typeof english>>('../../src/i18n/locales/*/emails.ts', {
    eager: true,
    import: 'messages',
  })

/** `language`: what a person last read, as `parseAcceptLanguage` says; null when nobody has told. */
export function createRecipient(language: string | null): Recipient {
  const preferred = matchLocale(language) ?? 'en'
  const locale = isPseudo(preferred) ? 'en' : preferred
  const words = getCatalogs()[`../../src/i18n/locales/${locale}/emails.ts`]
  if (!words) throw new Error(`no e-mails in ${locale}`)
  return { locale, dir: directionOf(locale), t: createTranslator<typeof english>(locale, words) }
}

/** The first language of an `Accept-Language` header that there are words for; the client sends exactly one. */
export function parseAcceptLanguage(header: string | undefined): Locale | null {
  const requested = (header ?? '').split(',').map((wish) => wish.split(';')[0]?.trim())
  return requested.map((wish) => matchLocale(wish)).find((locale) => locale !== undefined) ?? null
}

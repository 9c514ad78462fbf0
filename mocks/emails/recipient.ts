import type { Translate, Messages } from '../../src/i18n/catalog'
import { directionOf, type Locale, matchLocale } from '../../src/i18n/locale'
import { messages as ar } from '../../src/i18n/locales/ar/emails'
import { messages as ca } from '../../src/i18n/locales/ca/emails'
import { messages as de } from '../../src/i18n/locales/de/emails'
import { messages as english } from '../../src/i18n/locales/en/emails'
import { messages as es } from '../../src/i18n/locales/es/emails'
import { messages as fr } from '../../src/i18n/locales/fr/emails'
import { messages as he } from '../../src/i18n/locales/he/emails'
import { messages as it } from '../../src/i18n/locales/it/emails'
import { messages as ja } from '../../src/i18n/locales/ja/emails'
import { messages as ko } from '../../src/i18n/locales/ko/emails'
import { messages as nl } from '../../src/i18n/locales/nl/emails'
import { messages as pl } from '../../src/i18n/locales/pl/emails'
import { messages as ptBR } from '../../src/i18n/locales/pt-BR/emails'
import { messages as zh } from '../../src/i18n/locales/zh/emails'
import { createTranslator } from '../../src/i18n/create-translator'

/** Who gets an e-mail, as its words need to know. */
export interface Recipient {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly t: Translate<typeof english>
}

/** All at once: the backend is synchronous, and this never travels with the app. The pseudo-locales read English. */
const catalogs: Partial<Record<Locale, Messages<typeof english>>> = {
  ...{ ar, ca, de, es, fr, he, it, ja, ko, nl, pl, zh },
  'pt-BR': ptBR,
}

/** `language`: what a person last read, as `parseAcceptLanguage` says; null when nobody has told. */
export function createRecipient(language: string | null): Recipient {
  const preferred = matchLocale(language) ?? 'en'
  const found = catalogs[preferred]
  const locale = found ? preferred : 'en'
  return { locale, dir: directionOf(locale), t: createTranslator<typeof english>(locale, found ?? english) }
}

/** The first language of an `Accept-Language` header that there are words for; the client sends exactly one. */
export function parseAcceptLanguage(header: string | undefined): Locale | null {
  const requested = (header ?? '').split(',').map((wish) => wish.split(';')[0]?.trim())
  return requested.map((wish) => matchLocale(wish)).find((locale) => locale !== undefined) ?? null
}

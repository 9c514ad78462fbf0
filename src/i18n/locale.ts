/** Locales for people: each in its own name, as the switcher shows it. */
const languages = {
  ca: 'Català',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
  ko: '한국어',
  zh: '简体中文',
} as const

/** For designers and QA: longer and accented, and the same from right to left. The build makes them out of English. */
const pseudo = { 'en-XA': 'Pseudo, long', 'ar-XB': 'Pseudo, right to left' } as const

const names = { ...languages, ...pseudo }
export type Locale = keyof typeof names
export type PseudoLocale = keyof typeof pseudo

/** All locales with catalogs. */
export const locales: readonly Locale[] = keysOf(names)
export const languageLocales: readonly Locale[] = keysOf(languages)

export function isPseudo(locale: Locale): locale is PseudoLocale {
  return locale in pseudo
}

/** A locale's name in its own language. */
export function nameOf(locale: Locale): string {
  return names[locale]
}

/** The first preferred locale with a catalog; English otherwise. */
export function chooseLocale(wanted: readonly (string | null | undefined)[]): Locale {
  return wanted.map(matchLocale).find((locale) => locale !== undefined) ?? 'en'
}

/** By BCP 47: exactly this locale, else any variety of its language in the same script. */
export function matchLocale(wish: string | null | undefined): Locale | undefined {
  // Java servers send `pt_BR`.
  const tag = wish?.replaceAll('_', '-') ?? ''
  const wanted = languageAndScript(tag)
  return (
    locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    languageLocales.find((locale) => wanted !== undefined && languageAndScript(locale) === wanted)
  )
}

/** Language and script, such as `zh-Hant` for `zh-TW`; undefined where the tag is none. `Intl` knows old names (`iw`). */
function languageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return undefined
  }
}

/** Writing direction of a locale. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/i.test(locale) ? 'rtl' : 'ltr'
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = []
  for (const key in record) keys.push(key)
  return keys
}

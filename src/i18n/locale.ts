import { loadChunk } from '../loading/chunk'
import type { AppMessages, FirstMessages, Words } from './catalog'

/** Locales for people: each in its own name, as the switcher shows it. */
const spoken = {
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

const names = { ...spoken, ...pseudo }
export type Locale = keyof typeof names

const catalogs: Record<Locale, () => Promise<{ messages: Words<AppMessages> }>> = {
  ca: () => import('./locales/ca'),
  de: () => import('./locales/de'),
  en: () => import('./locales/en'),
  es: () => import('./locales/es'),
  fr: () => import('./locales/fr'),
  it: () => import('./locales/it'),
  nl: () => import('./locales/nl'),
  pl: () => import('./locales/pl'),
  'pt-BR': () => import('./locales/pt-BR'),
  ar: () => import('./locales/ar'),
  he: () => import('./locales/he'),
  ja: () => import('./locales/ja'),
  ko: () => import('./locales/ko'),
  zh: () => import('./locales/zh'),
  'en-XA': () => import('./locales/en-XA'),
  'ar-XB': () => import('./locales/ar-XB'),
}

/** All there are words for. `src/first/before-paint.js` has the same list. */
export const locales: readonly Locale[] = keysOf(names)
export const spokenLocales: readonly Locale[] = keysOf(spoken)

/** The words of one locale, loaded when used. */
export async function loadMessages(locale: Locale): Promise<Words<AppMessages>> {
  return (await loadChunk(catalogs[locale])).messages
}

/** Those of them that Konnect's screens before sign-in use: `?first` leaves the rest out (build/message-catalogs.ts). */
const firstCatalogs = import.meta.glob<Words<FirstMessages>>(['./locales/*.ts', '!./locales/*-X?.ts'], {
  query: '?first',
  import: 'messages',
})

/** The words of Konnect's first screens; all there are, where a locale is not parted. */
export async function loadFirstMessages(locale: Locale): Promise<Words<FirstMessages>> {
  const first = firstCatalogs[`./locales/${locale}.ts`]
  return first ? loadChunk(first) : loadMessages(locale)
}

/** A locale's name in its own language. */
export function nameOf(locale: Locale): string {
  return names[locale]
}

/** The first wish that there are words for; English otherwise. */
export function chooseLocale(wanted: readonly (string | null | undefined)[]): Locale {
  return wanted.map(matchLocale).find((locale) => locale !== undefined) ?? 'en'
}

/** By BCP 47: exactly this locale, else any variety of its language in the same script. */
export function matchLocale(wish: string | null | undefined): Locale | undefined {
  // Java servers say `pt_BR`.
  const tag = wish?.replaceAll('_', '-') ?? ''
  const wanted = inScript(tag)
  return (
    locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
    spokenLocales.find((locale) => wanted !== undefined && inScript(locale) === wanted)
  )
}

/** Language and script, such as `zh-Hant` for `zh-TW`; undefined where the tag is none. `Intl` knows old names (`iw`). */
function inScript(tag: string): string | undefined {
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

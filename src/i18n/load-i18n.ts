import { loadChunk } from '../loading/chunk'
import type { AppMessages, PrivateMessages, PublicMessages, Translate, Words } from './catalog'
import { directionOf, isPseudo, type Locale, type PseudoLocale } from './locale'
import { translator } from './translator'

/** The words of one language, and how it is written. */
export interface I18n {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** The words that every screen has. */
  readonly t: Translate<PublicMessages>
  /** All words; undefined until a screen behind sign-in has loaded its own. */
  readonly all?: Translate<AppMessages>
}

type Catalogs<M extends Record<string, string>> = Readonly<Record<string, () => Promise<Words<M>>>>

const publicWords: Catalogs<PublicMessages> = import.meta.glob<Words<PublicMessages>>('./locales/*/public.ts', {
  import: 'messages',
})
const privateWords: Catalogs<PrivateMessages> = import.meta.glob<Words<PrivateMessages>>('./locales/*/private.ts', {
  import: 'messages',
})

/** build/message-catalogs.ts makes them of English. */
const pseudoPublicWords: Readonly<Record<PseudoLocale, Catalogs<PublicMessages>>> = {
  'en-XA': import.meta.glob<Words<PublicMessages>>('./locales/en/public.ts', {
    import: 'messages',
    query: '?pseudo=en-XA',
  }),
  'ar-XB': import.meta.glob<Words<PublicMessages>>('./locales/en/public.ts', {
    import: 'messages',
    query: '?pseudo=ar-XB',
  }),
}
const pseudoPrivateWords: Readonly<Record<PseudoLocale, Catalogs<PrivateMessages>>> = {
  'en-XA': import.meta.glob<Words<PrivateMessages>>('./locales/en/private.ts', {
    import: 'messages',
    query: '?pseudo=en-XA',
  }),
  'ar-XB': import.meta.glob<Words<PrivateMessages>>('./locales/en/private.ts', {
    import: 'messages',
    query: '?pseudo=ar-XB',
  }),
}

/** `all`: with the words of the screens behind sign-in. Throws ChunkLoadError when a catalog cannot be loaded. */
export async function loadI18n(locale: Locale, { all = false } = {}): Promise<I18n> {
  const [words, others] = await Promise.all([loadPublicWords(locale), all ? loadPrivateWords(locale) : undefined])
  return {
    locale,
    dir: directionOf(locale),
    t: translator<PublicMessages>(locale, words),
    ...(others && { all: translator<AppMessages>(locale, { ...words, ...others }) }),
  }
}

function loadPublicWords(locale: Locale): Promise<Words<PublicMessages>> {
  if (isPseudo(locale)) return loadCatalog(pseudoPublicWords[locale], './locales/en/public.ts')
  return loadCatalog(publicWords, `./locales/${locale}/public.ts`)
}

function loadPrivateWords(locale: Locale): Promise<Words<PrivateMessages>> {
  if (isPseudo(locale)) return loadCatalog(pseudoPrivateWords[locale], './locales/en/private.ts')
  return loadCatalog(privateWords, `./locales/${locale}/private.ts`)
}

async function loadCatalog<M extends Record<string, string>>(catalogs: Catalogs<M>, path: string): Promise<Words<M>> {
  const load = catalogs[path]
  if (!load) throw new Error(`no catalog ${path}`)
  return loadChunk(load)
}

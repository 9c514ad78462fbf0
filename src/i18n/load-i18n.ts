import { loadChunk } from '../loading/chunk'
import type { AppMessages, CompleteMessages, PrivateMessages, PublicMessages, Translate } from './catalog'
import { createTranslator } from './create-translator'
import { chooseLocale, directionOf, isPseudo, type Locale, type PseudoLocale } from './locale'

/** The messages of one language, and its direction. */
export interface I18n {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** The messages of public screens. */
  readonly t: Translate<PublicMessages>
  /** All messages; undefined until a private screen has loaded its own. */
  readonly privateT?: Translate<AppMessages>
}

type Catalogs<M extends Record<string, string>> = Readonly<Record<string, () => Promise<CompleteMessages<M>>>>

const publicCatalogs: Catalogs<PublicMessages> = import.meta.glob<CompleteMessages<PublicMessages>>(
  './locales/*/public.ts',
  {
    import: 'messages',
  },
)
const privateCatalogs: Catalogs<PrivateMessages> = import.meta.glob<CompleteMessages<PrivateMessages>>(
  './locales/*/private.ts',
  {
    import: 'messages',
  },
)

/** build/message-catalogs.ts makes them from English. */
const pseudoPublicCatalogs: Readonly<Record<PseudoLocale, Catalogs<PublicMessages>>> = {
  'en-XA': import.meta.glob<CompleteMessages<PublicMessages>>('./locales/en/public.ts', {
    import: 'messages',
    query: '?pseudo=en-XA',
  }),
  'ar-XB': import.meta.glob<CompleteMessages<PublicMessages>>('./locales/en/public.ts', {
    import: 'messages',
    query: '?pseudo=ar-XB',
  }),
}
const pseudoPrivateCatalogs: Readonly<Record<PseudoLocale, Catalogs<PrivateMessages>>> = {
  'en-XA': import.meta.glob<CompleteMessages<PrivateMessages>>('./locales/en/private.ts', {
    import: 'messages',
    query: '?pseudo=en-XA',
  }),
  'ar-XB': import.meta.glob<CompleteMessages<PrivateMessages>>('./locales/en/private.ts', {
    import: 'messages',
    query: '?pseudo=ar-XB',
  }),
}

/** `all`: with the messages of private screens. Throws ChunkLoadError when a catalog cannot be loaded. */
export async function loadI18n(locale: Locale, { all = false } = {}): Promise<I18n> {
  const [words, others] = await Promise.all([loadPublicMessages(locale), all ? loadPrivateMessages(locale) : undefined])
  return {
    locale,
    dir: directionOf(locale),
    t: createTranslator<PublicMessages>(locale, words),
    ...(others && { privateT: createTranslator<AppMessages>(locale, { ...words, ...others }) }),
  }
}

function loadPublicMessages(locale: Locale): Promise<CompleteMessages<PublicMessages>> {
  if (isPseudo(locale)) return loadCatalog(pseudoPublicCatalogs[locale], './locales/en/public.ts')
  return loadCatalog(publicCatalogs, `./locales/${locale}/public.ts`)
}

function loadPrivateMessages(locale: Locale): Promise<CompleteMessages<PrivateMessages>> {
  if (isPseudo(locale)) return loadCatalog(pseudoPrivateCatalogs[locale], './locales/en/private.ts')
  return loadCatalog(privateCatalogs, `./locales/${locale}/private.ts`)
}

async function loadCatalog<M extends Record<string, string>>(
  catalogs: Catalogs<M>,
  path: string,
): Promise<CompleteMessages<M>> {
  const load = catalogs[path]
  if (!load) throw new Error(`no catalog ${path}`)
  return loadChunk(load)
}

/** The messages of the first preferred locale with a catalog; English when they cannot be loaded. */
export async function createI18n(preferred: readonly (string | null | undefined)[]): Promise<I18n> {
  const locale = chooseLocale(preferred)
  try {
    return await loadI18n(locale)
  } catch (error) {
    if (locale === 'en') throw error
    return loadI18n('en')
  }
}

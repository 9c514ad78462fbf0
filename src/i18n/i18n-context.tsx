import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type I18n, loadI18n } from './load-i18n'
import type { Locale } from './locale'
import { rememberLocale } from './locale-choice'

export interface LiveI18n extends I18n {
  /** Loads another language and says everything in it. Rejects, and all stays as it is, when it cannot be loaded. */
  change(locale: Locale): Promise<void>
}

const I18nContext = createContext<LiveI18n | null>(null)

interface Props {
  first: I18n
  /** The language to go on in: the page was drawn in another one, and keeps its words to itself until then. */
  next?: Locale
  children: ReactNode
}

/** Around everything: holds the language, which changes without mounting anything anew. */
export function I18nRoot({ first, next = first.locale, children }: Props) {
  const [i18n, setI18n] = useState(first)
  const [isWaiting, setWaiting] = useState(next !== first.locale)
  const lastWish = useRef<Locale>(first.locale)

  useLayoutEffect(() => {
    if (isWaiting) return
    document.documentElement.lang = i18n.locale
    document.documentElement.dir = i18n.dir
    delete document.documentElement.dataset.words
  }, [i18n, isWaiting])

  // Not at once: what was drawn must be what hydration finds. Without its catalog, the language drawn it is.
  useEffect(() => {
    if (next === first.locale) return
    loadI18n(next)
      .then(setI18n, () => undefined)
      .finally(() => setWaiting(false))
  }, [first, next])

  async function change(locale: Locale) {
    lastWish.current = locale
    const loaded = await loadI18n(locale).catch((error: unknown) => ({ error }))
    // A later wish is under way: this one is of no interest, nor is its failure.
    if (lastWish.current !== locale) return
    if ('error' in loaded) throw loaded.error
    setI18n(loaded)
    rememberLocale(locale)
  }

  return <I18nContext value={{ ...i18n, change }}>{children}</I18nContext>
}

/** The words: `const { t } = useI18n()`. */
export function useI18n(): LiveI18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('useI18n outside I18nRoot')
  return i18n
}

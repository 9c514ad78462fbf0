import { type ReactNode, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { createStrictContext } from '../state/create-strict-context'
import type { I18nStore } from './i18n-store'
import type { I18n } from './load-i18n'
import type { Locale } from './locale'
import { saveLocale } from './locale-choice'

export interface I18nContextValue extends I18n {
  /** Changes the language, and remembers it. Rejects, and all stays as it is, when it cannot be loaded. */
  change(locale: Locale): Promise<void>
}

const [I18nContext, useI18nContext] = createStrictContext<I18nContextValue>('I18nProvider')

/** Messages of public screens: `const { t } = useI18n()`. */
export const useI18n = useI18nContext

interface Props {
  store: I18nStore
  /** The language to switch to: the page was prerendered in another one, and its text is hidden until then. */
  nextLocale?: Locale | undefined
  children: ReactNode
}

/** Around the whole app. A change of language remounts nothing. */
export function I18nProvider({ store, nextLocale, children }: Props) {
  const i18n = useSyncExternalStore(store.subscribe, store.get, store.get)
  const [isWaiting, setWaiting] = useState(nextLocale !== undefined && nextLocale !== i18n.locale)

  useLayoutEffect(() => {
    if (isWaiting) return
    document.documentElement.lang = i18n.locale
    document.documentElement.dir = i18n.dir
    delete document.documentElement.dataset.localePending
  }, [i18n, isWaiting])

  // Not at once: hydration has to find what was prerendered. Without its catalog, the language stays.
  useEffect(() => {
    if (nextLocale === undefined) return
    store
      .change(nextLocale)
      .catch(() => undefined)
      .finally(() => setWaiting(false))
  }, [store, nextLocale])

  async function change(locale: Locale) {
    await store.change(locale)
    // Unless a later choice has overtaken this one.
    if (store.get().locale === locale) saveLocale(locale)
  }

  return <I18nContext value={{ ...i18n, change }}>{children}</I18nContext>
}

import { createStore, type Store } from '../state/create-store'
import { type I18n, loadI18n } from './load-i18n'
import type { Locale } from './locale'

/** The language of the page. Loaders read it, too, so it lives outside of React. */
export interface I18nStore extends Pick<Store<I18n>, 'get' | 'subscribe'> {
  /** Loads another language and switches to it. Rejects, and changes nothing, when it cannot be loaded. */
  change(locale: Locale): Promise<void>
  /** Loads the messages of private screens. Rejects when they cannot be loaded. */
  loadAll(): Promise<void>
}

export function createI18nStore(first: I18n): I18nStore {
  const store = createStore(first)
  let wanted = first.locale

  async function load(locale: Locale, all: boolean): Promise<void> {
    const loaded = await loadI18n(locale, { all }).catch((error: unknown) => ({ error }))
    // A later change is under way: this one and its failure are ignored.
    if (wanted !== locale) return
    if ('error' in loaded) throw loaded.error
    // A private screen was opened meanwhile.
    if (!all && store.get().privateT !== undefined) return load(locale, true)
    store.set(loaded)
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async change(locale) {
      wanted = locale
      if (locale !== store.get().locale) await load(locale, store.get().privateT !== undefined)
    },
    async loadAll() {
      while (store.get().privateT === undefined) await load(wanted, true)
    },
  }
}

import type { AppMessages, Translate } from './catalog'
import { type LiveI18n, useI18n as useFirstWords } from './i18n-context'

/**
 * `useI18n` with the words of the whole app. Konnect's first screens have not loaded them: what they draw uses that of
 * `i18n-context`, whose `t` knows no other keys than theirs.
 */
export function useI18n(): LiveI18n & { readonly t: Translate<AppMessages> } {
  const i18n = useFirstWords()
  if (!i18n.all) throw new Error('a first screen of Konnect asks for words that it has not loaded')
  return { ...i18n, t: i18n.all }
}

import type { AppMessages, Translate } from './catalog'
import { type I18nContextValue, useI18n as usePublicWords } from './i18n-context'

/** `useI18n` with all messages of the app, for private screens, whose route has loaded them. */
export function usePrivateI18n(): I18nContextValue & { readonly t: Translate<AppMessages> } {
  const i18n = usePublicWords()
  if (!i18n.privateT) throw new Error('a screen before sign-in asks for words of those behind it')
  return { ...i18n, t: i18n.privateT }
}

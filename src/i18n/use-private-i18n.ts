import type { AppMessages, Translate } from './catalog'
import { type I18nContextValue, useI18n } from './i18n-context'

/** `useI18n` with all messages of the app, for private screens, whose route has loaded them. */
export function usePrivateI18n(): I18nContextValue & { readonly t: Translate<AppMessages> } {
  const i18n = useI18n()
  if (!i18n.privateT) throw new Error('usePrivateI18n needs a private route, which loads its messages')
  return { ...i18n, t: i18n.privateT }
}

import { createContext, use, type ReactNode } from 'react'
import type { AppMessages, Translate } from './catalog'

export interface I18n {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Translate<AppMessages>
}

const I18nContext = createContext<I18n | null>(null)

export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nContext value={i18n}>{children}</I18nContext>
}

/** The words: `const { t } = useI18n()`. */
export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('useI18n outside I18nProvider')
  return i18n
}

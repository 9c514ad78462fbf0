import { setupI18n } from '@lingui/core'
import type { Translate } from './catalog'

/** Makes the `t` of one locale from a catalog that the build has compiled. */
export function translator<const M extends Record<string, string>>(locale: string, messages: M): Translate<M> {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } })
  return (key, ...values) => i18n._(key, values[0])
}

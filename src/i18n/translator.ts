import { setupI18n } from '@lingui/core'
import type { Translate, Words } from './catalog'
import { formatsOf } from './formats'
import { isolate } from './isolate'
import { directionOf } from './locale'

/** Makes the `t` of one locale from a catalog that the build has compiled. */
export function translator<M extends Record<string, string>>(locale: string, messages: Words<M>): Translate<M> {
  const i18n = setupI18n({ locale, locales: formatsOf(locale), messages: { [locale]: messages } })
  const dir = directionOf(locale)
  return (key, ...values) => i18n._(key, isolated(values[0], dir))
}

/** What is put into a sentence is often somebody's own text, in any script. */
function isolated(values: Readonly<Record<string, string | number>> | undefined, dir: 'ltr' | 'rtl') {
  return (
    values &&
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value, dir) : value]),
    )
  )
}

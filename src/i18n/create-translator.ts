import type { CompleteMessages, Translate } from './catalog'
import { intlLocale, isolate } from './formats'
import { directionOf } from './locale'

type Values = Readonly<Record<string, string | number>>

/** An ICU message as Lingui's compiler makes it: text, `[argument]`, `[argument, 'plural', cases]`. */
type Compiled = string | readonly Token[]
type Token = string | readonly [name: string, kind?: string, cases?: Readonly<Record<string, Compiled>>]

/** Makes the `t` of one locale from a catalog that the build has compiled. */
export function createTranslator<M extends Record<string, string>, Key extends keyof M = keyof M>(
  locale: string,
  messages: CompleteMessages<Pick<M, Key>>,
): Translate<M, Key> {
  const dir = directionOf(locale)
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(intlLocale(locale))

  /** `count`: the value of `#` inside a plural. */
  function formatMessage(message: Compiled, values: Values, count?: number): string {
    if (typeof message === 'string') return message
    return message.map((token) => formatToken(token, values, count)).join('')
  }

  function formatToken(token: Token, values: Values, count?: number): string {
    if (token === '#' && count !== undefined) return numbers.format(count)
    if (typeof token === 'string') return token
    const [name, , cases] = token
    const value = values[name] ?? ''
    // Arguments are often text of users, in any script.
    if (!cases) return typeof value === 'string' ? isolate(value, dir) : String(value)
    const amount = Number(value)
    return formatMessage(cases[amount] ?? cases[plurals.select(amount)] ?? cases.other ?? '', values, amount)
  }

  // The build has put compiled messages where the sources have text.
  const compiled: Readonly<Record<string, Compiled>> = messages
  return (key, ...values) => formatMessage(compiled[key] ?? key, values[0] ?? {})
}

import type { messages as privateMessages } from './locales/en/private'
import type { messages as publicMessages } from './locales/en/public'

/** The messages of public screens, in English: ICU MessageFormat, compiled when the app is built. */
export type PublicMessages = typeof publicMessages

/** The messages of private screens, loaded with them. */
export type PrivateMessages = typeof privateMessages

export type AppMessages = PublicMessages & PrivateMessages

/** A catalog in another language, as it is written. The build fills gaps with English; a test counts them. */
export type Messages<M extends Record<string, string>> = Partial<CompleteMessages<M>>

/** A catalog as it is loaded. */
export type CompleteMessages<M extends Record<string, string>> = Readonly<Record<keyof M, string>>

type Trim<S extends string> = S extends `${infer Head},${string}` ? Trim<Head> : S
type Name<S extends string> =
  Trim<S> extends infer N extends string
    ? N extends '' | `${string} ${string}` | `${string}#${string}` | `${string}{${string}`
      ? never
      : N
    : never

/** Names of the arguments in an ICU message. A plural's branches hold text and `#`, never arguments of their own. */
export type Arguments<S extends string> = S extends `${string}{${infer Head}}${infer Rest}`
  ? Name<Head> | Arguments<Rest>
  : never

export type Values<S extends string> = [Arguments<S>] extends [never]
  ? []
  : [values: Record<Arguments<S>, string | number>]

/** Looks up and fills a message. An unknown key or a missing argument does not compile. */
export type Translate<M extends Record<string, string>, Key extends keyof M = keyof M> = <K extends Key & string>(
  key: K,
  ...values: Values<M[K]>
) => string

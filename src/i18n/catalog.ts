import type { account } from './locales/en/account'
import type { common } from './locales/en/common'
import type { konnect } from './locales/en/konnect'
import type { konnectInside } from './locales/en/konnect-inside'
import type { links } from './locales/en/links'
import type { portal } from './locales/en/portal'
import type { portalInside } from './locales/en/portal-inside'
import type { problems } from './locales/en/problems'
import type { recovery } from './locales/en/recovery'

/** The parts that Konnect's screens before sign-in come alive with: what `?first` leaves in (build/message-catalogs.ts). */
export type FirstMessages = typeof common & typeof account & typeof problems & typeof recovery & typeof konnect

/** All words of the app, as written in English: ICU MessageFormat, compiled when the app is built. */
export type AppMessages = FirstMessages & typeof konnectInside & typeof links & typeof portal & typeof portalInside

/** A part of the catalog in another language: the same keys. That arguments agree is held by a test. */
export type Words<M extends Record<string, string>> = Readonly<Record<keyof M, string>>

type Trim<S extends string> = S extends `${infer Head},${string}` ? Trim<Head> : S
type Name<S extends string> =
  Trim<S> extends infer N extends string
    ? N extends '' | `${string} ${string}` | `${string}#${string}` | `${string}{${string}`
      ? never
      : N
    : never

/** Names of the arguments in an ICU message. A plural's branches hold words and `#`, never arguments of their own. */
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

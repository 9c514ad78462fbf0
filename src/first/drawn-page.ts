import type { I18n } from '../i18n/load-i18n'
import type { Locale } from '../i18n/locale'

/** A page of the build, with what it needs to come alive. */
export interface DrawnPage {
  /** What `data-screen` says: whose turn it is. */
  readonly name: string
  readonly file: string
  readonly realm: 'konnect' | 'portal'
  /** The only path it is for; '' for any that a server answers with it. */
  readonly path: string
  readonly needsToken?: boolean
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** What is loaded besides to make it come alive, relative to the project. */
  readonly modules: readonly string[]
  /** What goes into #root. */
  readonly html: string
  /** The document's title, as text; '' to leave it as it is. */
  readonly title: string
}

/** Takes the title out of what React has drawn: its place is in the head. */
export function pageOf(drawn: string, { locale, dir }: I18n): Pick<DrawnPage, 'html' | 'title' | 'locale' | 'dir'> {
  const title = /<title>(.*?)<\/title>/.exec(drawn)
  return { html: drawn.replace(title?.[0] ?? '', ''), title: title?.[1] ?? '', locale, dir }
}

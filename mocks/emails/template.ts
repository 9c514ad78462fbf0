import type { Recipient } from './recipient'

interface EmailAction {
  readonly label: string
  /** Absolute. */
  readonly href: string
}

/** What an e-mail says; text and HTML are made from the same parts, so that they cannot differ. */
export interface EmailContent {
  readonly subject: string
  /** "Konnect", or the portal's name: whom the person knows. */
  readonly sender: string
  /** Name as the person typed it; null when unknown. */
  readonly name: string | null
  readonly paragraphs: readonly string[]
  /** What of a paragraph is to be typed elsewhere. */
  readonly code?: string
  /** The e-mail's own action: its one button, and the first of its links. */
  readonly action: EmailAction
  readonly others?: readonly EmailAction[]
  /** Why the person got this. */
  readonly reason: string
}

/** An e-mail in every language. */
export type EmailTemplate = (recipient: Recipient) => EmailContent

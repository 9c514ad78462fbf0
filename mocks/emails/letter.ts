import { renderHtml } from './letter-html'
import { greeting, why } from './letter-words'
import type { Reader } from './reader'

interface LetterLink {
  readonly label: string
  /** Absolute. */
  readonly href: string
}

/** What an e-mail says; text and HTML are made from the same parts, so that they cannot differ. */
export interface Message {
  readonly subject: string
  /** "Konnect", or the portal's name: whom the person knows. */
  readonly sender: string
  /** Name as the person typed it; null when unknown. */
  readonly name: string | null
  readonly paragraphs: readonly string[]
  /** What of a paragraph is to be typed elsewhere. */
  readonly code?: string
  /** The e-mail's own action: its one button, and the first of its links. */
  readonly action: LetterLink
  readonly others?: readonly LetterLink[]
  /** Why the person got this. */
  readonly reason: string
}

/** An e-mail, whoever reads it. */
export type Letter = (reader: Reader) => Message

export interface RenderedLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly links: string[]
}

export function renderLetter(letter: Letter, reader: Reader): RenderedLetter {
  const said = letter(reader)
  const message = { ...said, sender: oneLine(said.sender) }
  const { subject, action, others = [] } = message
  return {
    subject: oneLine(subject),
    text: renderText(message, reader),
    html: renderHtml(message, reader),
    links: [action.href, ...others.map(({ href }) => href)],
  }
}

/** A header is one line: what a person typed must not begin another. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

function renderText({ sender, name, paragraphs, action, others = [], reason }: Message, { say }: Reader): string {
  const links = [action, ...others].map(({ label, href }) => `${label}:\n${href}`)
  return [sender, greeting(say, name), ...paragraphs, ...links, why(say, reason)].join('\n\n') + '\n'
}

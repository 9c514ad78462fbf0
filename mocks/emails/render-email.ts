import { renderHtml } from './render-html'
import { renderGreeting, renderReason } from './greeting'
import type { Recipient } from './recipient'
import type { EmailContent, EmailTemplate } from './template'

export interface RenderedEmail {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly links: string[]
}

export function renderEmail(template: EmailTemplate, recipient: Recipient): RenderedEmail {
  const content = template(recipient)
  const message = { ...content, sender: oneLine(content.sender) }
  const { subject, action, others = [] } = message
  return {
    subject: oneLine(subject),
    text: renderText(message, recipient),
    html: renderHtml(message, recipient),
    links: [action.href, ...others.map(({ href }) => href)],
  }
}

/** A header is one line: what a person typed must not begin another. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

function renderText({ sender, name, paragraphs, action, others = [], reason }: EmailContent, { t }: Recipient): string {
  const links = [action, ...others].map(({ label, href }) => `${label}:\n${href}`)
  return [sender, renderGreeting(t, name), ...paragraphs, ...links, renderReason(t, reason)].join('\n\n') + '\n'
}

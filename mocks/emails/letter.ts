import type { Reader } from './reader'

interface LetterLink {
  readonly label: string
  /** Absolute. */
  readonly href: string
}

/** What an e-mail says; text and HTML are made from the same parts, so that they cannot differ. */
interface Message {
  readonly subject: string
  /** Name as the person typed it; null when unknown. */
  readonly name: string | null
  readonly paragraphs: readonly string[]
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
  readonly links: readonly string[]
}

export function renderLetter(letter: Letter, reader: Reader): RenderedLetter {
  const message = letter(reader)
  const { subject, action, others = [] } = message
  return {
    // A header is one line: what a person typed must not begin another.
    subject: subject.replace(/\p{Cc}+/gu, ' ').trim(),
    text: renderText(message, reader),
    html: renderHtml(message, reader),
    links: [action.href, ...others.map(({ href }) => href)],
  }
}

function renderText({ name, paragraphs, action, others = [], reason }: Message, { say }: Reader): string {
  const links = [action, ...others].map(({ label, href }) => `${label}:\n${href}`)
  return [greeting(say, name), ...paragraphs, ...links, why(say, reason)].join('\n\n') + '\n'
}

function renderHtml(message: Message, { locale, dir, say }: Reader): string {
  const { subject, name, paragraphs, action, others = [], reason } = message
  const said = [greeting(say, name), ...paragraphs].map((text) => `<p>${escapeHtml(text)}</p>`)
  const more = others.map(({ label, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>`)
  const href = escapeHtml(action.href)
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${style}</style>
</head>
<body>
<div class="column">
<h1>${escapeHtml(subject)}</h1>
${said.join('\n')}
<p><a class="button" href="${href}">${escapeHtml(action.label)}</a></p>
<p class="quiet">${escapeHtml(say('email.link-in-full'))}<br><a href="${href}" dir="ltr">${href}</a></p>
${more.join('\n')}
<p class="quiet reason">${escapeHtml(why(say, reason))}</p>
</div>
</body>
</html>
`
}

/** The reason is a sentence that holds names, each set apart already: it goes in as it is. */
function why(say: Reader['say'], reason: string): string {
  const place = '\ufffc'
  return say('email.why', { reason: place }).replace(place, () => reason)
}

function greeting(say: Reader['say'], name: string | null): string {
  return name === null ? say('email.hello.nobody') : say('email.hello', { name })
}

const style = `
body{margin:0;padding:24px;background:#f4f5f7;color:#1b1f27;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
.column{max-width:560px;margin:0 auto;padding:32px;box-sizing:border-box;background:#fff;border-radius:12px}
h1{margin:0 0 20px;font-size:20px;line-height:1.3}
p{margin:0 0 16px;overflow-wrap:anywhere}
a{color:#1155cb}
.button{display:inline-block;padding:12px 20px;border-radius:10px;background:#1155cb;color:#fff;font-weight:600;text-decoration:none}
.quiet{font-size:14px;color:#5b6472}
.reason{margin:24px 0 0;padding-top:16px;border-top:1px solid #dfe3e8}
@media (prefers-color-scheme:dark){
body{background:#0f1216;color:#e7eaf0}
.column{background:#191d24}
a{color:#8db8ff}
.button{background:#8db8ff;color:#0f1216}
.quiet{color:#a3adbb}
.reason{border-color:#323946}
}`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Everything goes through this: names, organizations and portals are typed by people. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

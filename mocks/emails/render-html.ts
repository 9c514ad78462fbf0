import type { EmailContent } from './template'
import { renderGreeting, renderReason } from './greeting'
import type { Recipient } from './recipient'

/** The e-mail as HTML: tables, since that is what mail programs lay out alike, and no picture, since they block them. */
export function renderHtml(message: EmailContent, { locale, dir, t }: Recipient): string {
  const { subject, sender, name, paragraphs, code, action, others = [], reason } = message
  const paragraphsHtml = [renderGreeting(t, name), ...paragraphs].map(
    (text) => `<p>${withCode(escapeHtml(text), code)}</p>`,
  )
  const more = others.map(({ label, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>`)
  const href = escapeHtml(action.href)
  const realm = sender === konnect ? 'konnect' : 'portal'
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="author" content="${escapeHtml(sender)}">
<title>${escapeHtml(subject)}</title>
<style>${style}</style>
</head>
<body class="${realm}">
<div class="preheader" aria-hidden="true">${escapeHtml(paragraphs[0] ?? '')}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" class="column" width="100%" cellpadding="0" cellspacing="0">
<tr><td class="sender">
<table role="presentation" cellpadding="0" cellspacing="0"><tr>
<td class="mark" aria-hidden="true">${realm === 'konnect' ? konnectMark : escapeHtml(initialOf(sender))}</td>
<td class="name"><bdi>${escapeHtml(sender)}</bdi></td>
</tr></table>
</td></tr>
<tr><td class="content">
<h1>${escapeHtml(subject)}</h1>
${paragraphsHtml.join('\n')}
<p><a class="button" href="${href}">${escapeHtml(action.label)}</a></p>
<p class="secondary">${escapeHtml(t('email.shared.linkInFull'))}<br><a href="${href}" dir="ltr">${href}</a></p>
${more.join('\n')}
<p class="reason">${escapeHtml(renderReason(t, reason))}</p>
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

/** The sender of Konnect's own e-mails. Every other sender is a portal. */
export const konnect = 'Konnect'

/** Reads the sender from the HTML, because `SentEmail` has no field for it. */
export function parseSender(html: string): string {
  const written = /<meta name="author" content="([^"]*)">/.exec(html)?.[1] ?? konnect
  return written.replace(/&[^;]+;/g, (entity) => characters.get(entity) ?? entity)
}

/** Set apart, to be read and typed. */
function withCode(text: string, code: string | undefined): string {
  if (code === undefined) return text
  return text.replace(escapeHtml(code), (found) => `<strong class="code" dir="ltr">${found}</strong>`)
}

function initialOf(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? ''
}

/** Our mark, as in `src/ui/logo.tsx`: paths that meet in a gateway and leave as one. */
const konnectMark = '<span class="in"></span><span class="node"></span><span class="out"></span>'

/** The app's tokens, as numbers. A portal lends its name alone: its colour is not known to be safe here. */
const style = `
body{margin:0;padding:0;background:#f2f5f6}
.preheader{display:none;max-height:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:transparent}
.ground{background:#f2f5f6}
.ground>tbody>tr>td{padding:24px 16px}
.column{max-width:560px;color:#141b20;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;text-align:start}
.sender{padding:0 4px 16px}
.mark{width:32px;height:32px;border-radius:8px;background:#3d4852;color:#fff;font-size:16px;font-weight:600;line-height:32px;text-align:center;white-space:nowrap}
.konnect .mark{background:#00616f;font-size:0}
.name{padding-inline-start:10px;font-weight:600;overflow-wrap:anywhere}
.in,.node,.out{display:inline-block;vertical-align:middle;background:#fff}
.in{width:7px;height:2px;border:solid #fff;border-width:2px 0;padding:4px 0;background-clip:content-box;opacity:.75}
.node{width:8px;height:8px;border-radius:50%}
.out{width:5px;height:2px;opacity:.75}
.content{padding:32px;background:#fff;border:1px solid #dee4e7;border-radius:16px}
h1{margin:0 0 20px;font-size:20px;line-height:1.4;font-weight:600;overflow-wrap:anywhere}
p{margin:0 0 16px;overflow-wrap:anywhere}
a{color:#2f3a44}
.konnect a{color:#00616f}
.button,.konnect .button{display:inline-block;margin:8px 0;padding:12px 24px;border-radius:10px;background:#2f3a44;color:#fff;font-weight:600;text-decoration:none}
.konnect .button{background:#00616f}
.code{display:block;margin-top:8px;padding:12px 16px;background:#edf1f3;border-radius:10px;font:600 20px/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;letter-spacing:2px}
.secondary{font-size:14px;color:#51606a}
.reason{margin:24px 0 0;padding-top:16px;border-top:1px solid #dee4e7}
@media (prefers-color-scheme:dark){
body,.ground{background:#0d1317}
.column{color:#eceff1}
.mark{background:#c3ccd3;color:#0d1317}
.konnect .mark{background:#62d0cf}
.in,.node,.out{background-color:#06191f;border-color:#06191f}
.content{background:#151c21;border-color:#2a343b}
a{color:#c3ccd3}
.konnect a{color:#62d0cf}
.button,.konnect .button{background:#c3ccd3;color:#0d1317}
.konnect .button{background:#62d0cf;color:#06191f}
.code{background:#232d34}
.secondary{color:#a3afb7}
.reason{border-color:#2a343b}
}`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

/** Everything goes through this: names, organizations and portals are typed by people. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

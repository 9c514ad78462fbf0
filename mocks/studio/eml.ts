import { parseSender } from '../emails/render-html'
import type { SentEmail } from '../wire'

/** An e-mail as a file that mail programs open: RFC 5322, MIME multipart/alternative, base64 in lines of 76. */
export function createEml({ id, to, subject, text, html, sentAt }: SentEmail): string {
  const boundary = `mock-${id}`
  return [
    `From: ${displayName(parseSender(html))} <no-reply@mock.test>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@mock.test>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

function part(boundary: string, type: string, content: string): string[] {
  const lines = base64(content).match(/.{1,76}/g) ?? []
  return [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', ...lines]
}

/** RFC 5322: a name may hold commas and brackets only between quotes. */
function displayName(name: string): string {
  const encoded = encodedWords(name)
  return encoded === name ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded
}

/** RFC 2047: an encoded word holds at most 75 characters; ours hold whole code points. */
function encodedWords(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    if (base64(piece + character).length > 60) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ')
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
}

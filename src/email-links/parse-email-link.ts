import type { EmailLinkParameters } from '../paths'
import { pathOf } from '../screens'
import { emailLinkPath, uuidPattern } from './email-link-patterns'

/**
 * Takes `token` and `email` out of the address of a screen that e-mails link to, also if a mail program has changed it:
 * encoded once more, in capitals, with text inside or behind it. A token is recognized by its shape, an e-mail
 * address too. Fragment first, query accepted (Kong's own e-mails). `rest` is the address without them, for
 * `history.replaceState`; `/login` with a token is the verification link of Kong's e-mails, and `rest` is then that screen. Null when
 * the address carries nothing.
 */
export function parseEmailLink(url: URL): { readonly link: EmailLinkParameters; readonly rest: string } | null {
  const [, root = '', rawScreen = '', suffix = ''] = emailLinkPath.exec(url.pathname) ?? []
  const screen = rawScreen.toLowerCase()
  const query = url.searchParams
  if (screen === '' || (screen === 'login' && query.has('code') && query.has('state'))) return null
  // `returnTo` may contain an id or an e-mail address of its own.
  const search = url.search.replace(/([?&])return_to=[^&]*/, '$1')
  const parts = [url.hash, search, suffix].map(decodeQuotedPrintable)
  const text = parts.map(decodeAll).join('&').replace(invisibleCharacters, '').replace(hyphens, '-')
  const link = { token: findToken(text, screen), email: findEmail(parts.join('&')) }
  if (link.token === null && !linkParameter.test(text) && /^\/?$/.test(suffix)) return null
  const path = `${root.replace(/^\/portal/i, '/portal')}/${screen}`
  const kept = new URLSearchParams(
    [...query].filter(([name, value]) => name === 'return_to' || !belongsToLink(name, value)),
  )
  return {
    link,
    rest:
      (link.token === null ? path : path.replace(/\/login$/, pathOf('verifyEmail'))) +
      (kept.size > 0 ? `?${kept}` : ''),
  }
}

const linkParameter = /(?:^|[?#&;])(?:token|email)=/i
const invisibleCharacters = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu
/** Characters that typesetting programs put in place of a hyphen. */
const hyphens = /[\u2010-\u2015]/gu
const emailAddress = /^[<("]*([^\s@<>()",;:]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?![\p{L}\p{N}+@_-]|\.[\p{L}\p{N}])/u

/** The token in a decoded address: named or, where nothing else can be meant, any UUID; else the text in its place. */
function findToken(text: string, screen: string): string | null {
  const named = new RegExp(`\\btoken\\W*(?:3D)?(${uuidPattern})`, 'i').exec(text)?.[1]
  const other = /^(?:login|forgot-password)$/.test(screen) ? undefined : new RegExp(uuidPattern, 'i').exec(text)?.[0]
  return (named ?? other)?.toLowerCase() ?? /(?:^|[?#&;])token=([^?&#]+)/i.exec(text)?.[1] ?? null
}

/** A space in an e-mail address was a plus. Null when the text in its place is no e-mail address. */
function findEmail(text: string): string | null {
  let value = /(?:[?#&;]|%(?:25)*(?:23|26|3f))email(?:=|%(?:25)*3d)([^&#]*)/i.exec(text)?.[1] ?? ''
  for (let round = 0; round < maxDecodings; round++) {
    value = decodeOnce(value)
    const found = emailAddress.exec(value.trim().replaceAll(' ', '+').replace(invisibleCharacters, ''))?.[1]
    if (found !== undefined) return found
  }
  return null
}

/** A part of the query that belongs to the link, or identifies the e-mail that it came in. */
function belongsToLink(name: string, value: string): boolean {
  const text = decodeAll(`${name}=${value}`)
  return /^utm_/i.test(text) || linkParameter.test(text) || new RegExp(uuidPattern, 'i').test(text)
}

/** Undoes quoted-printable (RFC 2045, 6.7), where `=3D` is `=` and any other `=` ends a line. */
function decodeQuotedPrintable(text: string): string {
  if (!/token=3D[0-9a-f=]{8,}-/i.test(text)) return text
  return text.replace(/=(3D)?/gi, (_, isSign: string | undefined) => (isSign ? '=' : ''))
}

/** How often an address may have been encoded on its way. */
const maxDecodings = 3

function decodeAll(text: string): string {
  let once = text
  for (let round = 0; round < maxDecodings; round++) once = decodeOnce(once)
  return once
}

function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

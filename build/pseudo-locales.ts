import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

/** Locales that nobody speaks, made of the English words; named as Android and Chromium name them. */
export type PseudoLocale = 'en-XA' | 'ar-XB'

/**
 * Compiles an English message for designers and QA, arguments and plurals intact.
 * `en-XA`: accented, so that words outside the catalogs stand out; every vowel twice, about 40 % longer; in brackets, so
 * that a cut is seen. `ar-XB`: each piece turned round by RIGHT-TO-LEFT OVERRIDE, as if its script ran that way.
 */
export function compilePseudo(message: string, locale: PseudoLocale): CompiledMessage {
  if (locale === 'ar-XB') return compileMessageOrThrow(message, (text) => `\u202e${text}\u202c`)
  return ['[', ...compileMessageOrThrow(message, lengthen), ']']
}

function lengthen(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter)
}

const accented: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'îî',
  o: 'öö',
  u: 'ûû',
  y: 'ýý',
  c: 'ç',
  n: 'ñ',
  r: 'ŕ',
  s: 'š',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÎÎ',
  O: 'ÖÖ',
  U: 'ÛÛ',
  Y: 'ÝÝ',
  C: 'Ç',
  N: 'Ñ',
  R: 'Ŕ',
  S: 'Š',
}

import type { Recipient } from './recipient'

/** The reason is a sentence that holds names, each set apart already: it goes in as it is. */
export function renderReason(t: Recipient['t'], reason: string): string {
  const place = '\ufffc'
  return t('email.shared.why', { reason: place }).replace(place, () => reason)
}

/** By name, where it is one: it was typed by somebody who need not be the person who reads this. */
export function renderGreeting(t: Recipient['t'], name: string | null): string {
  return name !== null && isSafeInGreeting(name) ? t('email.shared.hello', { name }) : t('email.shared.hello.nobody')
}

/** Longest name in a greeting, in code points. A longer one could carry a message. */
const maxNameLength = 100

/**
 * Whether a name may stand in an e-mail. Not when it has lines of its own or is absurdly long, nor when a mail program
 * would make a link of a part of it: of addresses with or without `https://`, e-mail addresses, paths, telephone numbers.
 * A name that only looks like one loses its greeting, no more.
 */
export function isSafeInGreeting(name: string): boolean {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name) || [...name].length > maxNameLength) return false
  // As mail programs read it: full-width letters are letters, and what has no width does not part a word.
  const read = name.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const isAddress = /[@:/\\]|[\p{L}\p{N}][.。][\p{L}\p{N}]{2,}|\d[.。]\d/u.test(read)
  const isTelephone = /\d(?:[\s().+-]*\d){4,}/.test(read)
  return !isAddress && !isTelephone
}

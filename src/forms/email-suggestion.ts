import { normalizeEmail } from '../contract/fields'

const wellKnown = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'aol.com',
  'mail.com',
  'email.com',
  'ymail.com',
  'gmx.com',
]

/** The address with a well-known domain in place of a near miss (`ada@gmial.com`); null when there is nothing to offer. */
export function suggestEmail(typed: string): string | null {
  const email = normalizeEmail(typed)
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  if (at < 1 || domain.length < 5 || wellKnown.includes(domain)) return null
  const near = wellKnown.find((known) => isOneSlip(domain, known))
  return near ? `${email.slice(0, at)}@${near}` : null
}

/** One letter missing, added, changed, or two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  const [typedRest, meantRest] = [typed.slice(start), meant.slice(start)]
  return (
    typedRest.slice(1) === meantRest.slice(1) ||
    typedRest.slice(1) === meantRest ||
    typedRest === meantRest.slice(1) ||
    typedRest === `${meantRest.slice(1, 2)}${meantRest.slice(0, 1)}${meantRest.slice(2)}`
  )
}

import * as z from 'zod/mini'

/**
 * One e-mail rule for form, wire and document: WHATWG's valid e-mail address, with at least one dot in the domain and
 * at most 254 characters (RFC 5321). Forms clean what was typed before this.
 */
export const emailPattern =
  "^(?=[\\s\\S]{3,254}$)[a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$"

export const email = z.string().check(z.regex(new RegExp(emailPattern, 'u')))

/** A person's whole name, 1–256 characters, not only spaces. */
export const fullName = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/\S/u))

/** A password that is being tried: any. The server compares it byte for byte. One that is chosen: password-policy.ts. */
export const anyPassword = z.string().check(z.minLength(1))

const uuidPattern = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/

/** One-time token of a link; any UUID, of any version. */
export const token = z.string().check(z.regex(uuidPattern))

/** Compares two addresses, cleaned and case-insensitively. */
export function isSameEmail(one: string, other: string): boolean {
  return normalizeEmail(one).toLowerCase() === normalizeEmail(other).toLowerCase()
}

/**
 * The address in what was typed or pasted, as it goes on the wire. Removes invisible characters, full-width
 * forms, `mailto:`, the name in `Name <ada@acme.test>` and punctuation behind the address. An international domain
 * becomes ASCII (https://url.spec.whatwg.org/#idna). An address that the contract accepts stays as it is.
 */
export function normalizeEmail(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const inner = (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim()
  const link = /^mailto:([^?]*)/i.exec(inner)?.[1]
  const bare = (link === undefined ? inner : decodeUri(link)).replace(/[\s,;.\u3002]+$/, '')
  const at = bare.lastIndexOf('@') + 1
  return at > 0 ? bare.slice(0, at) + toAsciiDomain(bare.slice(at)) : bare
}

/** The first character before the @ that the rule refuses, mostly a letter with an accent. */
export function findInvalidEmailCharacter(typed: string): string | undefined {
  const [local = '', domain] = normalizeEmail(typed).split('@')
  return domain === undefined ? undefined : /[^\sa-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]\p{M}*/u.exec(local)?.[0]
}

function toAsciiDomain(domain: string): string {
  const isOther = /[^\p{ASCII}]/u.test(domain) && !/[\s:/?#%\\]/.test(domain)
  return isOther && URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : domain
}

function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

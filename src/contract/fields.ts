import * as z from 'zod/mini'

/**
 * One e-mail rule for form, wire and document: WHATWG's valid e-mail address, with at least one dot in the domain and
 * at most 254 characters (RFC 5321). Edges are trimmed by the forms, before this.
 */
export const emailPattern =
  "^(?=[\\s\\S]{3,254}$)[a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$"

export const email = z.string().check(z.regex(new RegExp(emailPattern, 'u')))

/** A person's whole name, 1–256 characters, not only spaces. */
export const fullName = z.string().check(z.minLength(1), z.maxLength(256), z.regex(/\S/u))

const uuidPattern = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/

/** One-time token of a link; any UUID, of any version. */
export const token = z.string().check(z.regex(uuidPattern))

/** Addresses compare case-insensitively. */
export function sameEmail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

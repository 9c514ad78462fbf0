import * as z from 'zod/mini'
import { cleanEmail, email } from '../contract/fields'

/** An address as typed or pasted into a form: cleaned, then the contract's rule. */
export const typedEmail = z.pipe(z.string().check(z.overwrite(cleanEmail)), email)

/** A text as typed into a form: trimmed at the edges, then the contract's rule. */
export function typed<S extends z.ZodMiniType<unknown, string>>(rule: S) {
  return z.pipe(z.string().check(z.trim()), rule)
}

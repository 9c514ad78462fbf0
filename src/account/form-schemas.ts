import * as z from 'zod/mini'
import { email } from '../contract/fields'

/** An address as typed into a form: trimmed at the edges, then the contract's rule. */
export const typedEmail = z.pipe(z.string().check(z.trim()), email)

/** A text as typed into a form: trimmed at the edges, then the contract's rule. */
export function typed<S extends z.ZodMiniType<unknown, string>>(rule: S) {
  return z.pipe(z.string().check(z.trim()), rule)
}

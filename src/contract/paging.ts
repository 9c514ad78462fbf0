import * as z from 'zod/mini'
import { lenient } from './lenient'

const wholeNumber = /^[1-9]\d{0,8}$/

/** Page number from 1 and page size, as strings: that is how a query carries them. */
export const pageQuery = z.object({
  'page[size]': z.optional(z.string().check(z.regex(wholeNumber))),
  'page[number]': z.optional(z.string().check(z.regex(wholeNumber))),
})

export const pageMeta = z.object({
  page: z.object({ number: lenient(z.number()), size: lenient(z.number()), total: z.number() }),
})

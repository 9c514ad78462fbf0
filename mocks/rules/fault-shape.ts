import * as z from 'zod/mini'
import { endpoints } from '../../src/contract/endpoints'

const atLeastNothing = z.number().check(z.nonnegative())

/** One rule of `faults.set`. */
export const faultShape = z.strictObject({
  operation: z.optional(z.enum(endpoints.map(({ id }) => id))),
  method: z.optional(z.string()),
  path: z.optional(z.string()),
  status: z.optional(z.number().check(z.gte(200), z.lte(599))),
  latencyMs: z.optional(atLeastNothing),
  jitterMs: z.optional(atLeastNothing),
  network: z.optional(z.boolean()),
  retryAfter: z.optional(z.nullable(z.number().check(z.int(), z.nonnegative()))),
  body: z.optional(z.unknown()),
  chance: z.optional(z.number().check(z.gte(0), z.lte(1))),
  times: z.optional(atLeastNothing),
})

import * as z from 'zod/mini'
import { operationIds } from '../../src/contract/endpoints'

const notNegative = z.number().check(z.nonnegative())

/** A rule that gives requests another answer, or delays theirs: one of `faults.set`. */
export const fault = z.strictObject({
  /** Id of the contract's operation: more exact than `path`. */
  operation: z.optional(z.enum(operationIds)),
  method: z.optional(z.string()),
  path: z.optional(z.string()),
  status: z.optional(z.number().check(z.gte(200), z.lte(599))),
  latencyMs: z.optional(notNegative),
  /** Up to so many ms more than `latencyMs`, decided by the world's seed. */
  jitterMs: z.optional(notNegative),
  network: z.optional(z.boolean()),
  /** The header of that name in seconds, null for none; 60 with a 429 unless told. */
  retryAfter: z.optional(z.nullable(z.number().check(z.int(), z.nonnegative()))),
  body: z.optional(z.unknown()),
  /** How often it strikes, 0 to 1, decided by the world's seed; always unless told. */
  chance: z.optional(z.number().check(z.gte(0), z.lte(1))),
  times: z.optional(notNegative),
})
export type Fault = z.output<typeof fault>

/** The body of a response that was cut off. */
export const truncatedJson = '{"data": [{"id": "cut of'

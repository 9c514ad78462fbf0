import * as z from 'zod/mini'
import { MockError } from '../verbs/mock-error'
import type { SendVerb } from './verbs'

const errorSchema = z.object({ message: z.string() })

/**
 * Sends verbs to the mock API at `origin` (default: the page's own). Rejects with MockError and the server's message.
 */
export function createHttpSender(origin = ''): SendVerb {
  return async (verb, args) => {
    const response = await fetch(`${origin}/__mock/api/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args ?? {}),
    })
    const result: unknown = await response.json()
    if (response.ok) return result
    throw new MockError(errorSchema.safeParse(result).data?.message ?? `${verb}: ${response.status}`)
  }
}

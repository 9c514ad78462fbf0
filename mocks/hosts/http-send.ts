import * as z from 'zod/mini'
import { ControlError } from '../verbs/control-error'
import type { Send } from './verbs'

const refusal = z.object({ message: z.string() })

/** Sends verbs to the mock API at `origin`: the page's own, unless told. Rejects with ControlError, in the server's words. */
export function httpSend(origin = ''): Send {
  return async (verb, args) => {
    const response = await fetch(`${origin}/__mock/api/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args ?? {}),
    })
    const result: unknown = await response.json()
    if (response.ok) return result
    throw new ControlError(refusal.safeParse(result).data?.message ?? `${verb}: ${response.status}`)
  }
}

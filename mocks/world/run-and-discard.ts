import { createDraft, finishDraft } from 'immer'
import type { Context } from './context'

/**
 * Does the work of an e-mail for an address that gets none, on a copy of the world that is discarded, so that the time of
 * an answer does not tell who has an account.
 */
export function runAndDiscard(context: Context, work: (context: Context) => void): void {
  const draft = createDraft(context.world)
  work({ ...context, world: draft, emails: [] })
  finishDraft(draft)
}

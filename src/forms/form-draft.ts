import * as z from 'zod/mini'
import { ageOf } from '../api/clock'
import { stringRecord } from '../contract/lenient'
import { getEntryKey } from '../state/history-entry'
import { createStoredValue } from '../state/stored-value'

/** Drafts are in sessionStorage and removed on success, on sign-out or after this time: docs/domain.md, 17. */
const lifetimeMs = 30 * 60_000

const draft = z.object({
  at: z.number(),
  /** The history entry of the draft. */
  entry: z.optional(z.string()),
  values: stringRecord,
})

const drafts = createStoredValue(
  'sessionStorage',
  'konnect-access:draft:',
  (text) => draft.parse(JSON.parse(text)),
  JSON.stringify,
)

interface Draft {
  readonly values: Readonly<Record<string, string>>
  /** The draft is of this history entry, so it is newer than the values of the entry's state. */
  readonly isNewer: boolean
}

const emptyDraft: Draft = { values: {}, isNewer: false }

/** The caller leaves out secrets. */
export function saveDraft(key: string, values: Readonly<Record<string, string>>): void {
  drafts.set({ at: Date.now(), entry: getEntryKey(), values }, key)
}

/** Removes expired drafts of every form. Called when the app starts. */
export function clearOldDrafts(): void {
  drafts.names().forEach(loadDraft)
}

export function loadDraft(key: string): Draft {
  const { at = NaN, entry, values = {} } = drafts.get(key) ?? {}
  if (ageOf(at) < lifetimeMs) return { values, isNewer: entry !== undefined && entry === getEntryKey() }
  drafts.remove(key)
  return emptyDraft
}

export function clearDraft(key: string): void {
  drafts.remove(key)
}

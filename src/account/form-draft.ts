import * as z from 'zod/mini'
import { withStorage } from '../api/browser-storage'
import { ageOf } from '../api/clock'
import { textMap } from '../contract/answer'
import { entryKey } from '../state/history-entry'
import { draftPrefix } from '../session/sign-out'

/** Drafts are in sessionStorage and removed on success, on sign-out or after this time: docs/domain.md, 17. */
const lifetimeMs = 30 * 60_000

const stored = z.object({
  at: z.number(),
  /** The history entry that it was typed in. */
  entry: z.optional(z.string()),
  values: textMap,
})

interface Draft {
  readonly values: Readonly<Record<string, string>>
  /** Typed in this very history entry: newer than what the entry began with. */
  readonly isNewer: boolean
}

const none: Draft = { values: {}, isNewer: false }

/** The caller leaves out secrets. */
export function saveDraft(key: string, values: Readonly<Record<string, string>>): void {
  withStorage('sessionStorage', (storage) =>
    storage.setItem(draftPrefix + key, JSON.stringify({ at: Date.now(), entry: entryKey(), values })),
  )
}

/** When the app starts, of every form. */
export function clearOldDrafts(): void {
  withStorage('sessionStorage', (storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(draftPrefix)) loadDraft(key.slice(draftPrefix.length))
    }
  })
}

export function loadDraft(key: string): Draft {
  return (
    withStorage('sessionStorage', (storage) => {
      const parsed = stored.safeParse(JSON.parse(storage.getItem(draftPrefix + key) ?? 'null'))
      if (parsed.success && ageOf(parsed.data.at) < lifetimeMs) {
        const { entry, values } = parsed.data
        return { values, isNewer: entry !== undefined && entry === entryKey() }
      }
      storage.removeItem(draftPrefix + key)
      return none
    }) ?? none
  )
}

export function clearDraft(key: string): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(draftPrefix + key))
}

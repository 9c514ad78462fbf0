import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { parseJson } from '../rules/parse-json'
import type { SentEmail } from '../wire'

const key = 'konnect-access-mock-read'
const storedSchema = z.array(z.string())
const maxStored = 500
/** Browsers tell the other tabs of a change (`storage`), but not the tab that made it. */
const changedEvent = 'konnect-access-mock:read'

/** An e-mail's mark: ids begin anew with each world, times do not. */
export function readKey({ id, sentAt }: Pick<SentEmail, 'id' | 'sentAt'>): string {
  return `${id} ${sentAt}`
}

/** Which e-mails a person has opened, in any tab, live; none where storage is blocked. */
export function useReadEmails(): ReadonlySet<string> {
  return parseReadKeys(useSyncExternalStore(subscribe, loadText))
}

export function markEmailRead(mark: string): void {
  const before = parseReadKeys(loadText())
  if (before.has(mark)) return
  try {
    localStorage.setItem(key, JSON.stringify([...before, mark].slice(-maxStored)))
  } catch {
    // Unread counts are a convenience: without storage everything stays unread.
  }
  window.dispatchEvent(new Event(changedEvent))
}

function subscribe(listener: () => void): () => void {
  for (const event of ['storage', changedEvent]) window.addEventListener(event, listener)
  return () => {
    for (const event of ['storage', changedEvent]) window.removeEventListener(event, listener)
  }
}

function loadText(): string {
  try {
    return localStorage.getItem(key) ?? '[]'
  } catch {
    return '[]'
  }
}

function parseReadKeys(text: string): ReadonlySet<string> {
  return new Set(storedSchema.safeParse(parseJson(text)).data)
}

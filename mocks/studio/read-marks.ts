import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import type { SentEmail } from '../wire'

const key = 'konnect-access-mock-read'
const marks = z.array(z.string())
const kept = 500
/** Browsers tell the other tabs of a change (`storage`), but not the tab that made it. */
const changedHere = 'konnect-access-mock:read'

/** An e-mail's mark: ids begin anew with each world, times do not. */
export function markOf({ id, sentAt }: Pick<SentEmail, 'id' | 'sentAt'>): string {
  return `${id} ${sentAt}`
}

/** Which e-mails a person has opened, in any tab, live; none where storage is blocked. */
export function useReadMarks(): ReadonlySet<string> {
  return parsed(useSyncExternalStore(subscribe, stored))
}

export function addReadMark(mark: string): void {
  const before = parsed(stored())
  if (before.has(mark)) return
  try {
    localStorage.setItem(key, JSON.stringify([...before, mark].slice(-kept)))
  } catch {
    // Unread counts are a convenience: without storage everything stays unread.
  }
  window.dispatchEvent(new Event(changedHere))
}

function subscribe(listener: () => void): () => void {
  for (const event of ['storage', changedHere]) window.addEventListener(event, listener)
  return () => {
    for (const event of ['storage', changedHere]) window.removeEventListener(event, listener)
  }
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '[]'
  } catch {
    return '[]'
  }
}

function parsed(text: string): ReadonlySet<string> {
  try {
    return new Set(marks.parse(JSON.parse(text)))
  } catch {
    return new Set()
  }
}

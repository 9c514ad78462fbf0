import * as z from 'zod/mini'
import type { MockEmail } from '../hosts/mock-client'

const key = 'konnect-access-mock-read'
const marks = z.array(z.string())
const kept = 500

/** An e-mail's mark: ids begin anew with each world, times do not. */
export function markOf({ id, sentAt }: Pick<MockEmail, 'id' | 'sentAt'>): string {
  return `${id} ${sentAt}`
}

/** Which e-mails a person has opened, in any tab; none where storage is blocked. */
export function loadReadMarks(): ReadonlySet<string> {
  try {
    return new Set(marks.parse(JSON.parse(localStorage.getItem(key) ?? '[]')))
  } catch {
    return new Set()
  }
}

export function addReadMark(mark: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([...loadReadMarks(), mark].slice(-kept)))
  } catch {
    // Unread counts are a convenience: without storage everything stays unread.
  }
}

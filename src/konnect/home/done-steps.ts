import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { withStorage } from '../../api/browser-storage'

export const quickstartSteps = ['configure-runtime', 'configure-service', 'implement-service'] as const
export type QuickstartStep = (typeof quickstartSteps)[number]

const stored = z.array(z.enum(quickstartSteps))
const prefix = 'konnect-access:quickstart:'

/** Which steps are ticked off, for each organization: kept in localStorage, the same in every tab. */
export function useDoneSteps(organizationId: string) {
  const key = prefix + organizationId
  // As text, so that the same marks are the same snapshot.
  const text = useSyncExternalStore(
    onStorage,
    () => withStorage('localStorage', (storage) => storage.getItem(key)) ?? '',
    () => '',
  )
  const done = parse(text)

  function mark(step: QuickstartStep, isDone: boolean) {
    const next = quickstartSteps.filter((each) => (each === step ? isDone : done.includes(each)))
    withStorage('localStorage', (storage) => storage.setItem(key, JSON.stringify(next)))
    // The browser tells the other tabs only.
    window.dispatchEvent(new StorageEvent('storage', { key }))
  }

  return { done, mark }
}

function parse(text: string): readonly QuickstartStep[] {
  try {
    const parsed = stored.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}

function onStorage(changed: () => void) {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}

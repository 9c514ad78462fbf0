import { useMemo, useSyncExternalStore } from 'react'
import { changeListeners, type StoredValue } from './stored-value'

/** A stored value, live in every tab, and the same object until it changes. Undefined while a prerendered page is hydrated. */
export function useStoredValue<T>(stored: StoredValue<T>, name?: string): T | undefined {
  const text = useSyncExternalStore(
    subscribe,
    () => stored.text(name),
    () => null,
  )
  return useMemo(() => stored.parse(text), [stored, text])
}

function subscribe(changed: () => void) {
  changeListeners.add(changed)
  window.addEventListener('storage', changed)
  return () => {
    changeListeners.delete(changed)
    window.removeEventListener('storage', changed)
  }
}

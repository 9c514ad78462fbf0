import { useSyncExternalStore } from 'react'

/** For `useSyncExternalStore`, where there is nothing that changes. */
export const subscribeToNothing = () => () => undefined

/**
 * False while a prerendered page is being hydrated (and in the build, which prerenders it): what the page shows then is
 * the same for everybody. True in a page that was not prerendered.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

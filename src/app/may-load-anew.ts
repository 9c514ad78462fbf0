import { withStorage } from '../api/browser-storage'
import { ageOf } from '../api/clock'

/** Signing out drops what begins with `konnect-access:`; this has to outlive it, or a loop could lead through there. */
const key = 'konnect-access-loaded-anew'
const minuteMs = 60_000

/**
 * May the page be loaded anew, since a part of the app is gone? Once: never again for the same build, nor within a minute,
 * nor without a network, nor where the browser cannot remember it. True counts as done.
 */
export function mayLoadAnew(): boolean {
  return (
    withStorage('sessionStorage', (storage) => {
      const [build, at] = (storage.getItem(key) ?? '').split(' ')
      // The name of the script that this is in changes with every build.
      if (!navigator.onLine || build === import.meta.url || ageOf(Number(at)) < minuteMs) return false
      storage.setItem(key, `${import.meta.url} ${Date.now()}`)
      return true
    }) ?? false
  )
}

import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
import { waitForUnload } from '../loading/document'
import { newReference, report, reportError } from './report'
import { screenPattern } from '../paths'

/** Limits reports, so that a failing hook does not loop. */
const maxErrors = 20

/** Reports web vitals and the errors that no screen shows. Loaded only where the host has set a hook. */
export function startReporting(): void {
  const screen = screenPattern(window.location.pathname) ?? ''
  for (const listen of [onCLS, onFCP, onINP, onLCP, onTTFB])
    listen(({ name, value, rating }) => void report({ kind: 'vital', name, value, rating, screen }))

  let count = 0
  /** Errors of a page that is being left are ignored. */
  async function reportUncaught(error: unknown) {
    await waitForUnload()
    if (count++ < maxErrors) reportError(error, newReference())
  }
  window.addEventListener('error', ({ error }) => void reportUncaught(error))
  window.addEventListener('unhandledrejection', ({ reason }) => void reportUncaught(reason))
}

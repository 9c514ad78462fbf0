import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
import { waitForUnload } from '../loading/document'
import { newReference, report, reportError } from './report'
import { screenPattern } from '../paths'

/** A hook that fails itself, later, must not be told of that for ever. */
const maxErrors = 20

/** For hosts that want to know: how fast the page was, and the errors that no screen says. Loaded only where a hook is set. */
export function startReporting(): void {
  const screen = screenPattern(window.location.pathname) ?? ''
  for (const listen of [onCLS, onFCP, onINP, onLCP, onTTFB])
    listen(({ name, value, rating }) => void report({ kind: 'vital', name, value, rating, screen }))

  let count = 0
  /** What fails because the page is left is no error. */
  async function reportUncaught(error: unknown) {
    await waitForUnload()
    if (count++ < maxErrors) reportError(error, newReference())
  }
  window.addEventListener('error', ({ error }) => void reportUncaught(error))
  window.addEventListener('unhandledrejection', ({ reason }) => void reportUncaught(reason))
}

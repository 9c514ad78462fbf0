import { createStoredValue } from '../state/stored-value'
import { loadErrorScreens } from '../errors/lazy-error-screens'
import type { Router } from '../routing/router'

/** Tasks after the first screen: reporting, font, prefetching, error screens. Throws when one cannot be loaded; the others go on. */
export async function startBackgroundTasks(router: Router | undefined): Promise<void> {
  await Promise.all([reportToHost(), loadFont(), router && prefetch(router), loadErrorScreens()])
}

/** Only where the host has set a hook. */
async function reportToHost() {
  if (window.konnectAccessReport) (await import('../errors/start-reporting')).startReporting()
}

async function prefetch(router: Router) {
  const { prefetchOnIntent } = await import('../routing/prefetch-on-intent')
  prefetchOnIntent(router)
}

/** For the next page, and the next screen of this one; `before-paint.ts` checks whether it is loaded. */
async function loadFont() {
  await document.fonts.load("1rem 'Instrument Sans'")
  createStoredValue('localStorage', 'konnect-access:font').set('kept')
}

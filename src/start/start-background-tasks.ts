import { createStoredValue } from '../state/stored-value'
import { loadErrorScreens } from '../errors/lazy-error-screens'
import type { Router } from '../routing/router'

/** What nobody waits for. Throws when a part of it cannot be loaded; the others go on. */
export async function startBackgroundTasks(router: Router | undefined): Promise<void> {
  await Promise.all([reportToHost(), loadFont(), router && prefetch(router), loadErrorScreens()])
}

/** Only where a host wants to know. */
async function reportToHost() {
  if (window.konnectAccessReport) (await import('../errors/start-reporting')).startReporting()
}

async function prefetch(router: Router) {
  const { prefetchOnIntent } = await import('../routing/prefetch-on-intent')
  prefetchOnIntent(router)
}

/** For the next page, and the next screen of this one; `before-paint.ts` asks whether it is there. */
async function loadFont() {
  await document.fonts.load("1rem 'Instrument Sans'")
  createStoredValue('localStorage', 'konnect-access:font').set('kept')
}

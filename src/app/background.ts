import { createStoredValue } from '../state/stored-value'
import { loadErrorScreens } from './lazy-error-screens'
import type { Router } from './settled'

/** What nobody waits for. Throws when a part of it cannot be loaded; the others go on. */
export async function startBackground(router: Router | undefined): Promise<void> {
  await Promise.all([reportToHost(), keepFont(), router && prefetch(router), loadErrorScreens()])
}

/** Only where a host wants to know. */
async function reportToHost() {
  if (window.konnectAccessReport) (await import('./report-page')).reportPage()
}

async function prefetch(router: Router) {
  const { prefetchOnIntent } = await import('./prefetch-on-intent')
  prefetchOnIntent(router)
}

/** For the next page, and the next screen of this one; `before-paint.ts` asks whether it is there. */
async function keepFont() {
  await document.fonts.load("1rem 'Instrument Sans'")
  createStoredValue('localStorage', 'konnect-access:font').set('kept')
}

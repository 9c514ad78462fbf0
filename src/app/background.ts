import { withStorage } from '../api/browser-storage'
import { type AppConfig, readConfig } from '../config/config'

/** What nobody waits for. Throws when a part of it cannot be had; the others go on. */
export async function startBackground(): Promise<void> {
  await Promise.all([tellHost(), prepareForMore()])
}

/** Only where a host wants to know. */
async function tellHost() {
  if (window.konnectAccessReport) (await import('./report-page')).reportPage()
}

/** The next screens and the next page. A site that is not set up correctly keeps nothing. */
async function prepareForMore() {
  const config = readConfig(document)
  await Promise.all([keepFont(), prefetch(config)])
}

async function prefetch(config: AppConfig) {
  const { prefetchOnIntent } = await import('./prefetch-on-intent')
  prefetchOnIntent(config)
}

/** For the next page, and the next screen of this one; `before-paint.js` asks whether it is there. */
async function keepFont() {
  await document.fonts.load("1rem 'Instrument Sans'")
  withStorage('localStorage', (storage) => storage.setItem('konnect-access:font', 'kept'))
}

import { withStorage } from '../api/browser-storage'
import { readConfig } from '../config/config'
import { registerWorker } from './register-worker'

/** What nobody waits for: the app without a network, and what a host wants to know. Throws where there is to be neither. */
export async function startBackground(): Promise<void> {
  if (window.konnectAccessReport) void import('./report-page').then(({ reportPage }) => reportPage())
  // A site that is not set up correctly keeps nothing.
  const config = readConfig(document)
  void import('./prefetch-on-intent').then(({ prefetchOnIntent }) => prefetchOnIntent(config))
  await Promise.all([registerWorker(), keepFont()])
}

/** For the next page, and the next screen of this one; `before-paint.js` asks whether it is there. */
async function keepFont() {
  await document.fonts.load("1rem 'Instrument Sans'")
  withStorage('localStorage', (storage) => storage.setItem('konnect-access:font', 'kept'))
}

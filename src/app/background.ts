import { readConfig } from '../config/config'
import { registerWorker } from './register-worker'

/** What nobody waits for: the app without a network, and what a host wants to know. Throws where there is to be neither. */
export async function startBackground(): Promise<void> {
  if (window.konnectAccessReport) void import('./report-page').then(({ reportPage }) => reportPage())
  // A site that is not set up correctly keeps nothing.
  readConfig(document)
  await registerWorker()
}

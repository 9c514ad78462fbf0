import { workerFile } from '../worker/worker-file'

/** Registers the service worker (src/worker), and tells it what this page has loaded. Throws when it cannot. */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const rules = {
    createScriptURL(url: string) {
      if (url !== workerFile) throw new TypeError('not our worker')
      return url
    },
  }
  const policy = window.trustedTypes?.createPolicy('app-worker', rules) ?? rules
  const { serviceWorker } = navigator
  await serviceWorker.register(policy.createScriptURL(workerFile), { scope: '/', updateViaCache: 'none' })
  const { active } = await serviceWorker.ready
  // What came before there was a worker, such as the words of this language.
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
}

import { reloadOnce } from '../loading/document'
import type { Router } from '../routing/router'

/** Waits until the app has started, then loads what the first screen does not need. */
export async function afterStart(starting: Promise<Router | undefined>): Promise<void> {
  try {
    const router = await starting
    if (!__MOCKS__) runWhenIdle(() => void startBackgroundWhenIdle(router))
  } catch (error) {
    await handleChunkLoadError()
    throw error
  }
}

async function startBackgroundWhenIdle(router: Router | undefined) {
  try {
    await (await import('./start-background-tasks')).startBackgroundTasks(router)
  } catch {
    // Background tasks are optional, so a failure is ignored.
  }
}

/**
 * A chunk failed to load (ChunkLoadError) and the error screen is not available either. Reloads once, else shows the static
 * alert of index.html. Without a network this waits for one.
 */
export async function handleChunkLoadError(): Promise<void> {
  if (!navigator.onLine) window.addEventListener('online', () => void handleChunkLoadError(), { once: true })
  else if (await reloadOnce()) return
  showLoadError()
}

function showLoadError() {
  const message = document.getElementById('load-error')
  message?.removeAttribute('hidden')
  // `role=alert` is set only now, because some screen readers announce hidden alerts on page load.
  message?.setAttribute('role', 'alert')
}

/** Runs when the browser is idle, or after a short timeout. Safari has no idle callback. */
export function runWhenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 })
  else setTimeout(run, 300)
}

import { reloadOnce } from '../loading/document'
import type { Router } from '../routing/router'

/** Once the page is alive: what can wait. */
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
    // The page lacks nothing that a person asked for.
  }
}

/**
 * A part of the app could not be loaded (ChunkLoadError), not even the one that has the words for it. The document is
 * loaded again, once; else the page says so itself. Without a network this waits for one.
 */
export async function handleChunkLoadError(): Promise<void> {
  if (!navigator.onLine) window.addEventListener('online', () => void handleChunkLoadError(), { once: true })
  else if (await reloadOnce()) return
  showLoadError()
}

function showLoadError() {
  const message = document.getElementById('load-error')
  message?.removeAttribute('hidden')
  // An alert only with its words in sight: hidden, some readers would say it at every start.
  message?.setAttribute('role', 'alert')
}

/** Runs when the browser has nothing better to do, soon at the latest. Safari has no idle callback. */
export function runWhenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 })
  else setTimeout(run, 300)
}

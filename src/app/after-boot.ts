import { reloadOnce } from '../loading/document'
import type { Router } from './settled'
import { whenIdle } from './when-idle'

/** Once the page is alive: what can wait. */
export async function afterBoot(booting: Promise<Router | undefined>): Promise<void> {
  try {
    const router = await booting
    if (!__MOCKS__) whenIdle(() => void startBackground(router))
  } catch (error) {
    await cannotLoad()
    throw error
  }
}

async function startBackground(router: Router | undefined) {
  try {
    await (await import('./background')).startBackground(router)
  } catch {
    // The page lacks nothing that a person asked for.
  }
}

/**
 * A part of the app could not be loaded (ChunkLoadError), not even the one that has the words for it. The document is
 * loaded again, once; else the page says so itself. Without a network this waits for one.
 */
export async function cannotLoad(): Promise<void> {
  if (!navigator.onLine) window.addEventListener('online', () => void cannotLoad(), { once: true })
  else if (await reloadOnce()) return
  sayLastWord()
}

function sayLastWord() {
  const word = document.getElementById('last-word')
  word?.removeAttribute('hidden')
  // An alert only with its words in sight: hidden, some readers would say it at every start.
  word?.setAttribute('role', 'alert')
}

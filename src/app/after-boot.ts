import { leaveFor, reload, reloadOnce } from '../loading/document'
import { whenIdle } from './when-idle'

/** Once the page is alive: what can wait. */
export async function afterBoot(booting: Promise<void>): Promise<void> {
  try {
    await booting
  } catch (error) {
    await cannotLoad()
    throw error
  }
  if (!__MOCKS__) whenIdle(() => void startBackground())
}

async function startBackground() {
  try {
    await (await import('./background')).startBackground()
  } catch {
    // The page lacks nothing that a person asked for.
  }
}

/**
 * A part of the app could not be had (ChunkLoadError), not even the one that has the words for it. The document of `to` is
 * the way on; here, it is loaded again, once, and else says so itself. Without a network this waits for one.
 */
export async function cannotLoad(to?: string): Promise<void> {
  if (!navigator.onLine) window.addEventListener('online', () => void cannotLoad(to), { once: true })
  else if (to !== undefined) return leaveAndReturn(to)
  else if (await reloadOnce()) return
  if (to === undefined) sayLastWord()
}

/** Back from there, out of the back/forward cache, the page would still wait for what could not be loaded. */
function leaveAndReturn(to: string): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && reload())
  leaveFor(to)
}

function sayLastWord() {
  const word = document.getElementById('last-word')
  word?.removeAttribute('hidden')
  // An alert only with its words in sight: hidden, some readers would say it at every start.
  word?.setAttribute('role', 'alert')
}

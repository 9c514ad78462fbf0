import { mayLoadAnew } from './may-load-anew'
import { whenIdle } from './when-idle'

/** Once the page is alive: what can wait. */
export async function afterBoot(booting: Promise<void>): Promise<void> {
  try {
    await booting
  } catch (error) {
    cannotLoad()
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
 * A part of the app could not be had, not even the one that has the words for it. The document of `to` is the way on; here,
 * it is loaded anew, once, and else says so itself. Without a network this waits for one.
 */
export function cannotLoad(to?: string): void {
  if (!navigator.onLine) window.addEventListener('online', () => cannotLoad(to), { once: true })
  else if (to !== undefined) return leaveFor(to)
  else if (mayLoadAnew()) return window.location.reload()
  if (to === undefined) sayLastWord()
}

/** Back from there, out of the back/forward cache, the page would still wait for what could not be loaded. */
function leaveFor(to: string): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload())
  window.location.assign(to)
}

function sayLastWord() {
  const word = document.getElementById('last-word')
  word?.removeAttribute('hidden')
  // An alert only with its words in sight: hidden, some readers would say it at every start.
  word?.setAttribute('role', 'alert')
}

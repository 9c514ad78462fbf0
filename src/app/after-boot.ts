import { mayLoadAnew } from './may-load-anew'

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

/** Not even the part that has the words for it: a new page load, once, then the words that stand in the page. */
export function cannotLoad(): void {
  if (mayLoadAnew()) window.location.reload()
  else document.getElementById('last-word')?.removeAttribute('hidden')
}

/** Safari has no idle callback. */
function whenIdle(run: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(run)
  else setTimeout(run, 2000)
}

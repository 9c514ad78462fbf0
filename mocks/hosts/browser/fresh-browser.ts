/** What the app shares between tabs that belongs to a world. Choices of the person (theme, language, view) stay. */
const shared = ['konnect-access:resend-at:', 'konnect-access:log-out-pending:']

/** Event of `window` after another world has begun: whoever was signed in is not any more. */
const worldBeganEvent = 'konnect-access:world-began'

/**
 * Another world begins: what this browser keeps of the one before (drafts, destinations, waits) means nothing in it, and
 * whoever tries a journey again would find it half done.
 */
export function beginAnew(): void {
  drop(() => window.sessionStorage, ['konnect-access:'])
  drop(() => window.localStorage, shared)
  window.dispatchEvent(new Event(worldBeganEvent))
}

function drop(area: () => Storage, prefixes: readonly string[]): void {
  try {
    const storage = area()
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    for (const name of names) {
      if (prefixes.some((prefix) => name.startsWith(prefix))) storage.removeItem(name)
    }
  } catch {
    // Storage is blocked: nothing is kept.
  }
}

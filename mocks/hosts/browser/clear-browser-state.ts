/** What the app shares between tabs that belongs to a world. Choices of the person (theme, language, view) stay. */
const sharedKeyPrefixes = ['konnect-access:resend-at:', 'konnect-access:log-out-pending:']

/** Event of `window` after another world has begun: whoever was signed in is not any more. */
const worldStartedEvent = 'konnect-access:world-began'

/**
 * Another world begins: what this browser keeps of the one before (drafts, destinations, waits) means nothing in it, and
 * whoever tries a journey again would find it half done.
 */
export function clearBrowserState(): void {
  removeKeys(() => window.sessionStorage, ['konnect-access:'])
  removeKeys(() => window.localStorage, sharedKeyPrefixes)
  window.dispatchEvent(new Event(worldStartedEvent))
}

function removeKeys(area: () => Storage, prefixes: readonly string[]): void {
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

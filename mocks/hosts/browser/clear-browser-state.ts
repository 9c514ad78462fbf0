/** What the app shares between tabs that belongs to a world. Choices of the person (theme, language, view) stay. */
const sharedKeyPrefixes = ['konnect-access:resend-at:', 'konnect-access:log-out-pending:']

/** Event of `window` after a new world has started, in which nobody is signed in. */
const worldStartedEvent = 'konnect-access:world-began'

/**
 * Clears what the app stored for the previous world (drafts, return addresses, cool-downs), because it is not valid in
 * the new one.
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

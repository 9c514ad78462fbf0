/** Tells history entries apart, as the router does; undefined where a page load began. */
export function getEntryKey(): string | undefined {
  const entry: unknown = window.history.state
  return typeof entry === 'object' && entry !== null && 'key' in entry ? String(entry.key) : undefined
}

/** Rewrites what the history entry keeps for a reload and for Back; the current screen keeps its state. */
export function replaceEntryState(state: unknown): void {
  const entry: unknown = window.history.state
  window.history.replaceState({ ...(typeof entry === 'object' && entry), usr: state }, '')
}

/**
 * Safari refuses more than a hundred history entries in half a minute. React Router then loads a new document, which does
 * not show the result of this one, for example that an e-mail was sent. This screen stays, without an entry of its own.
 */
export function ignoreHistoryRateLimit(): void {
  const { history } = window
  for (const method of ['pushState', 'replaceState'] as const) {
    const write = history[method].bind(history)
    history[method] = (...entry) => {
      try {
        write(...entry)
      } catch (error) {
        reportError(error)
      }
    }
  }
}

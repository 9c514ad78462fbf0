/** Tells history entries apart, as the router does; undefined where a page load began. */
export function entryKey(): string | undefined {
  const entry: unknown = window.history.state
  return typeof entry === 'object' && entry !== null && 'key' in entry ? String(entry.key) : undefined
}

/** Rewrites what the history entry keeps for a reload and for Back; the screen that stands keeps what it has. */
export function rewriteEntry(state: unknown): void {
  const entry: unknown = window.history.state
  window.history.replaceState({ ...(typeof entry === 'object' && entry), usr: state }, '')
}

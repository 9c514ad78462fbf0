/** Uses a browser's storage, which may be blocked, full or hold nonsense: what is kept there is a kindness, never a condition. */
export function withStorage<T>(area: 'localStorage' | 'sessionStorage', run: (storage: Storage) => T): T | undefined {
  try {
    return run(window[area])
  } catch {
    return undefined
  }
}
